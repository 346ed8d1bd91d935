// What the rules have in common: which elements there are, what is seen of them, and what they are
// for a screen reader, which the browser itself computes (computedRole, computedName).

if (!("computedName" in Element.prototype)) throw new Error("this Chromium has no computedName")

// Each rule takes a function that it calls with (element, what was found, what was expected).
const rules = {}

const words = (text) => text.trim().split(/\s+/)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]

// Each stays true: it is computed when it is read.
const styles = new Map()
const styleOf = (element) => {
  if (!styles.has(element)) styles.set(element, getComputedStyle(element))
  return styles.get(element)
}

const roleOf = (element) => element.computedRole === "image" ? "img" : element.computedRole
const nameOf = (element) => element.computedName.replace(/\s+/g, " ").trim()

const isHiddenFromReaders = (element) => element.closest("[aria-hidden=true], [inert]") !== null

// It takes room on the page and is not cut down to a pixel for screen readers alone.
const isShown = (element) => {
  const looks = {checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true}
  if (!element.checkVisibility(looks)) return false
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = styleOf(at)
    if (style.clipPath.startsWith("inset(50%") || style.clip.startsWith("rect(0px, 0px, 0px, 0px")
      || style.clip.startsWith("rect(1px, 1px, 1px, 1px")) return false
    const isClipping = style.overflowX !== "visible" && !(at instanceof SVGElement)
    if (isClipping && (at.clientWidth <= 1 || at.clientHeight <= 1) && style.display !== "inline") {
      return false
    }
  }
  const box = element.getBoundingClientRect()
  return box.right + scrollX > 0 && box.bottom + scrollY > 0
}

const isPrintedText = (node) => node.data.trim() !== ""
  && !node.parentElement.closest("script, style, noscript, template, title, desc, option, datalist")

// The texts that are seen, each with its element.
const textsIn = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (isPrintedText(node) && isShown(node.parentElement)) found.push(node)
  }
  return found
}
const boxesOf = (node) => {
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
}
const short = (text) => {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
const quote = (text) => `"${short(text)}"`

const controlSelector = [
  "a[href]", "area[href]", "button", "input:not([type=hidden])", "select", "textarea", "summary",
  ...["button", "link", "checkbox", "radio", "switch", "slider", "spinbutton", "tab", "menuitem",
    "option", "combobox", "textbox", "searchbox"].map((role) => `[role=${role}]`),
].join(", ")
const isDisabled = (element) => element.matches(":disabled, [aria-disabled=true]")

// What a user can act on.
const controls = () => all(controlSelector).filter(isShown)
// What Tab can come to, also where it is not seen.
const focusable = (root = document) =>
  all(`${controlSelector}, [tabindex], [contenteditable]`, root).filter((element) =>
    element.tabIndex >= 0 && !isDisabled(element) && !element.closest("[inert]")
    && element.checkVisibility({checkVisibilityCSS: true}))

const view = () => ({width: document.documentElement.clientWidth, height: innerHeight})

// Runs all rules with every `details` open, nothing in motion and the focus nowhere, and leaves the
// page as it was.
const findings = () => {
  const found = []
  const still = new CSSStyleSheet()
  still.replaceSync(
    "*, ::before, ::after { transition: none !important; animation: none !important }")
  const closed = all("details:not([open])")
  const [sheets, focused, x, y] =
    [document.adoptedStyleSheets, document.activeElement, scrollX, scrollY]
  focused?.blur()
  for (const details of closed) details.open = true
  document.adoptedStyleSheets = [...sheets, still]
  try {
    for (const [rule, check] of Object.entries(rules)) {
      check((element, what, expected) =>
        found.push({rule, element: pathOf(element), found: what, expected}))
    }
  } finally {
    document.adoptedStyleSheets = sheets
    for (const details of closed) details.open = false
    focused?.focus({preventScroll: true})
    scrollTo(x, y)
  }
  return found
}
