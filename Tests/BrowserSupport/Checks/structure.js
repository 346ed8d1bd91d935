// The frame of a page: language, headings, landmarks, lists and tables.

rules["language"] = (report) => {
  const root = document.documentElement
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(root.lang)) {
    report(root, `lang=${quote(root.lang)}`, "the language of the page, as lang=\"nl\"")
  }
}

rules["title"] = (report) => {
  if (document.title.trim()) return
  report(document.documentElement, "no title", "a title that tells the page")
}

rules["zoom"] = (report) => {
  const meta = document.querySelector("meta[name=viewport]")
  const content = meta?.content ?? ""
  const expected = "width=device-width, and zoom left to the reader"
  if (!content.includes("width=device-width")) {
    return report(meta ?? document.documentElement, `viewport ${quote(content)}`, expected)
  }
  const most = content.match(/maximum-scale=([\d.]+)/)
  if (/user-scalable=(no|0)/.test(content) || most && Number(most[1]) < 5) {
    report(meta, quote(content), expected)
  }
}

rules["headings"] = (report) => {
  const headings = all("h1, h2, h3, h4, h5, h6, [role=heading]")
    .filter((heading) => roleOf(heading) === "heading" && !isHiddenFromReaders(heading))
  const levelOf = (heading) =>
    Number(heading.getAttribute("aria-level") ?? heading.localName.match(/^h([1-6])$/)?.[1] ?? 2)
  const first = headings.filter((heading) => levelOf(heading) === 1)
  if (first.length === 0) report(document.body, "no h1", "one h1")
  for (const other of first.slice(1)) report(other, "another h1", "one h1")
  headings.forEach((heading, place) => {
    const before = place > 0 ? levelOf(headings[place - 1]) : 0
    // The missing first one has been told.
    if (levelOf(heading) > before + 1 && (before > 0 || first.length > 0)) {
      report(heading, `level ${levelOf(heading)} below ${before}`, `at most ${before + 1}`)
    }
    if (!nameOf(heading)) report(heading, "an empty heading", "a text")
  })
}

const landmarks = new Set([
  "banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search",
])
const elsewhere = new Set(["dialog", "alertdialog", "status", "alert", "log"])
const isSkipLink = (element) =>
  element.matches("a[href^='#']") && element === focusable()[0]

rules["landmarks"] = (report) => {
  const mains = all("main, [role=main]").filter((main) => roleOf(main) === "main")
  if (mains.length === 0) report(document.body, "no main", "one main")
  for (const other of mains.slice(1)) report(other, "another main", "one main")
  const known = new Map()
  for (const element of all("*")) {
    const role = roleOf(element)
    if (!landmarks.has(role) || role === "main") continue
    const told = `${role} ${quote(nameOf(element))}`
    if (known.has(told)) report(element, `another ${told}`, "a name of its own")
    known.set(told, element)
  }
  const isInside = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (landmarks.has(roleOf(at)) || elsewhere.has(roleOf(at))) return true
    }
    return false
  }
  const content = [...textsIn(document.body).map((node) => node.parentElement), ...controls(),
    ...all("img, svg, table").filter(isShown)]
  const outside = new Set(content.filter((element) => !isHiddenFromReaders(element)
    && !isInside(element) && !isSkipLink(element.closest("a") ?? element)))
  for (const element of outside) {
    if (outside.has(element.parentElement)) continue
    report(element, quote(element.textContent || element.localName), "to stand within a landmark")
  }
}

rules["skip-link"] = (report) => {
  const main = document.querySelector("main, [role=main]")
  const [first, ...others] = focusable()
  const isBeforeMain = (element) =>
    main && main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
    && !element.contains(main)
  if (!first || !isBeforeMain(first)) return
  if (!isSkipLink(first)) {
    return report(first, "the first that Tab comes to", "a link to the main content before it")
  }
  const target = document.getElementById(decodeURIComponent(first.hash.slice(1)))
  if (!target) {
    return report(first, `nothing has the id ${quote(first.hash.slice(1))}`, "the id of main")
  }
  const passed = others.find((element) => isBeforeMain(element)
    && !(target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING))
  if (passed || target.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_PRECEDING) {
    report(first, `leads to ${pathOf(target)}`, "to lead to main")
  }
}

rules["list"] = (report) => {
  const isList = (element) => !element.hasAttribute("role") || roleOf(element) === "list"
  for (const list of all("ul, ol").filter(isList)) {
    for (const child of list.children) {
      if (!child.matches("li, script, template")) report(child, `in ${list.localName}`, "li")
    }
  }
  for (const item of all("li")) {
    if (!item.parentElement.matches("ul, ol, menu")) report(item, "outside a list", "to be in one")
  }
  for (const list of all("dl")) {
    for (const child of list.children) {
      if (!child.matches("dt, dd, div, script, template")) report(child, "in dl", "dt, dd or div")
    }
    for (const group of [list, ...all(":scope > div", list)]) {
      const terms = [...group.children].filter((child) => child.matches("dt, dd"))
      if (terms.length > 0 && !(terms[0].matches("dt") && terms.at(-1).matches("dd"))) {
        report(group, "a dt without dd, or the other way round", "dt and then dd")
      }
    }
  }
  for (const term of all("dt, dd")) {
    if (!term.matches("dl > *, dl > div > *")) report(term, "outside a dl", "to be in one")
  }
}

rules["table"] = (report) => {
  for (const table of all("table").filter((table) => roleOf(table) !== "none")) {
    if (!table.caption?.textContent.trim()) {
      report(table, "no caption", "a caption that tells the table")
    }
    const heads = all("th", table)
    if (heads.length === 0) report(table, "no th", "heads of columns and rows as th")
    for (const head of heads) {
      if (!["row", "col", "rowgroup", "colgroup"].includes(head.scope)) {
        report(head, `scope=${quote(head.scope)}`, "row, col, rowgroup or colgroup")
      }
      if (!head.textContent.trim()) report(head, "an empty th", "a text, or td")
    }
  }
}

rules["duplicate-id"] = (report) => {
  const known = new Set()
  for (const element of all("[id]")) {
    if (known.has(element.id)) {
      report(element, `another element with the id ${quote(element.id)}`, "an id of its own")
    }
    known.add(element.id)
  }
}
