// The shortest readable CSS path of an element: from the nearest id, or from the root.
const pathOf = (element) => {
  const steps = []
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
    if (at.id) return [`#${CSS.escape(at.id)}`, ...steps].join(" > ")
    const name = at.localName
    const alike = at.parentElement
      ? [...at.parentElement.children].filter((other) => other.localName === name) : [at]
    steps.unshift(alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(at) + 1})` : name)
  }
  return steps.join(" > ") || "html"
}

// The path of what has the focus; null: nothing has.
const focusedPath = () => {
  const element = document.activeElement
  return element && element !== document.body && element !== document.documentElement
    ? pathOf(element) : null
}
