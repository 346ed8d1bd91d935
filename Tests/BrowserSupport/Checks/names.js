// What controls and pictures are called.

const readable = (element) => !isHiddenFromReaders(element)

rules["name"] = (report) => {
  for (const element of controls().filter(readable)) {
    const isBox = element.matches("input, select, textarea")
    if (!nameOf(element)) {
      report(element, "no name", isBox ? "a label" : "a text or aria-label")
    } else if (isBox && element.placeholder === nameOf(element) && !element.labels?.length
      && !element.matches("[aria-label], [aria-labelledby]")) {
      report(element, "no name but its placeholder", "a label")
    }
  }
  for (const element of focusable().filter((element) => !element.matches(controlSelector))) {
    if (isHiddenFromReaders(element) || element.isContentEditable) continue
    if (["", "generic", "none"].includes(roleOf(element))) {
      report(element, "focusable without a role", "a role, as region, with a name")
    } else if (!nameOf(element)) {
      report(element, `${roleOf(element)} without a name`, "aria-label or aria-labelledby")
    }
  }
}

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()
const visibleText = (element) => textsIn(element)
  .filter((node) => !isHiddenFromReaders(node.parentElement)
    && !node.parentElement.closest("select, textarea"))
  .map((node) => node.data).join(" ")

rules["label-in-name"] = (report) => {
  // Of the others the text is a value.
  const namedByText = "a, button, summary, " + ["button", "link", "tab", "menuitem", "option",
    "checkbox", "radio", "switch"].map((role) => `[role=${role}]`).join(", ")
  for (const element of controls().filter(readable)) {
    const labelled = [...element.labels ?? [], ...element.matches(namedByText) ? [element] : []]
    const label = plain(labelled.map(visibleText).join(" "))
    if (!` ${plain(nameOf(element))} `.includes(` ${label} `) && label) {
      report(element, `named ${quote(nameOf(element))}`, `a name with ${quote(label)} in it`)
    }
  }
}

rules["image-name"] = (report) => {
  for (const image of all("img, svg, [role=img]").filter(isShown).filter(readable)) {
    if (image.parentElement.closest("svg, [role=img]")) continue
    const role = image.getAttribute("role")
    const isDecoration = ["none", "presentation"].includes(role)
      || image.matches("img") && image.getAttribute("alt") === ""
    if (isDecoration) continue
    if (image.matches("svg") && !role) {
      report(image, "svg without a role", "role=\"img\" and a name, or aria-hidden=\"true\"")
    } else if (!nameOf(image)) {
      report(image, "no name", "a name, or an empty alt or aria-hidden=\"true\" for a decoration")
    }
  }
}

rules["label-for"] = (report) => {
  const box = "input:not([type=hidden]), select, textarea, button, meter, output, progress"
  for (const label of all("label")) {
    if (label.control?.matches(box)) continue
    const found = label.hasAttribute("for") ? `for=${quote(label.htmlFor)}` : "no control in it"
    report(label, found, "the id of a control, or a control in it")
  }
}

const fields = new Set(words(`
  off on name honorific-prefix given-name additional-name family-name honorific-suffix nickname
  username new-password current-password one-time-code organization-title organization
  street-address address-line1 address-line2 address-line3 address-level1 address-level2
  address-level3 address-level4 country country-name postal-code language bday bday-day bday-month
  bday-year sex url photo tel tel-country-code tel-national email impp transaction-currency
  transaction-amount`))

rules["autocomplete"] = (report) => {
  for (const element of all("[autocomplete]")) {
    const value = element.getAttribute("autocomplete")
    const isBefore = (word) => /^(section-.+|shipping|billing|home|work|mobile)$/.test(word)
    const [field, ...before] = words(value.toLowerCase()).reverse()
    if (!fields.has(field) || !before.every(isBefore)) {
      report(element, quote(value), "a word of the HTML standard, as off or bday")
    }
  }
}
