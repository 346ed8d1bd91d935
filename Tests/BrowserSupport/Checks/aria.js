// ARIA: roles and attributes that exist, go together and refer to something.

rules["aria"] = (report) => {
  for (const element of all("[role]")) {
    const role = element.getAttribute("role")
    if (!knownRoles.has(role)) report(element, `role=${quote(role)}`, "a role of ARIA")
    for (const name of element.matches("input, select, h1, h2, h3, h4, h5, h6, meter") ? []
      : neededBy[role] ?? []) {
      if (!element.hasAttribute(`aria-${name}`)) report(element, role, `aria-${name}`)
    }
  }
  for (const element of all("*")) {
    for (const {name, value} of [...element.attributes]) {
      if (name.startsWith("aria-")) checkAttribute(element, name.slice(5), value, report)
    }
  }
  for (const element of focusable().filter(isHiddenFromReaders)) {
    report(element, "can have the focus within aria-hidden", "to be out of reach of Tab")
  }
}

const checkAttribute = (element, attribute, value, report) => {
  const found = `aria-${attribute}=${quote(value)}`
  const roles = rolesOfAttribute[attribute]
  if (!roles && !globalAttributes.has(attribute)) {
    return report(element, found, "an attribute of ARIA")
  }
  if (idAttributes.has(attribute)) {
    const lost = words(value).find((id) => !document.getElementById(id))
    if (lost !== undefined) report(element, found, "ids of this page")
  } else if (valueOf[attribute] && !valueOf[attribute](value)) {
    report(element, found, "a value that ARIA has")
  }
  const role = roleOf(element)
  if (!knownRoles.has(role) || isHiddenFromReaders(element)) return
  if (roles && !roles.has(role)) report(element, `${found} on ${role}`, [...roles].join(", "))
  if (nameless.has(role) && ["label", "labelledby"].includes(attribute)) {
    report(element, `${found} on ${role}`, "a role that takes a name")
  }
  const at = (name) => Number(element.getAttribute(`aria-${name}`) ?? NaN)
  const isOutside = at("valuenow") < at("valuemin") || at("valuenow") > at("valuemax")
  if (attribute === "valuenow" && isOutside) {
    report(element, found, "a value between valuemin and valuemax")
  }
}

rules["live-region"] = (report) => {
  for (const region of all("[aria-live=assertive], [role=alert]")) {
    report(region, "interrupts the reader", "aria-live=\"polite\" or role=\"status\"")
  }
}

rules["tabindex"] = (report) => {
  for (const element of all("[tabindex]").filter((element) => element.tabIndex > 0)) {
    report(element, `tabindex ${element.tabIndex}`, "0 or -1: the order of the page")
  }
}

rules["scrollable"] = (report) => {
  for (const element of all("body *").filter(isShown)) {
    const style = styleOf(element)
    const moves = (overflow, inside, room) => /auto|scroll/.test(overflow) && inside > room + 1
    const isMoving = moves(style.overflowX, element.scrollWidth, element.clientWidth)
      || moves(style.overflowY, element.scrollHeight, element.clientHeight)
    if (!isMoving || element.matches("textarea, select, input")) continue
    if (!element.matches("[tabindex='0']") && focusable(element).length === 0) {
      report(element, "scrolls, and no key comes to it", "tabindex=\"0\" with a role and a name")
    }
  }
}
