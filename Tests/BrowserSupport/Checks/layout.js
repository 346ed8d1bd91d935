// What is too small, too wide or cut off in this window.

rules["text-size"] = (report) => {
  for (const element of new Set(textsIn(document.body).map((node) => node.parentElement))) {
    if (sizeOf(element) < 12 - 0.01) {
      const found = `${quote(element.textContent)} of ${sizeOf(element).toFixed(1)} px`
      report(element, found, "at least 12 px")
    }
  }
}

// WCAG 2.5.8: 24 x 24, or as far from the next as if they were.
rules["target-size"] = (report) => {
  const least = 24
  const isInText = (element) => styleOf(element).display === "inline"
    && plain(element.parentElement.textContent) !== plain(element.textContent)
  const targets = controls().filter((element) => !isDisabled(element)).map((element) => {
    const boxes = [element, ...element.labels ?? []].filter((part) => isShown(part))
      .map((part) => part.getBoundingClientRect())
    const own = boxes[0]
    // A label beside its box is part of the target.
    const touches = (box) => box.left < own.right + 8 && own.left < box.right + 8
      && box.top < own.bottom && own.top < box.bottom
    const joined = boxes.filter(touches)
    const left = Math.min(...joined.map((box) => box.left))
    const top = Math.min(...joined.map((box) => box.top))
    const width = Math.max(...joined.map((box) => box.right)) - left
    const height = Math.max(...joined.map((box) => box.bottom)) - top
    const isSmall = width < least - 0.5 || height < least - 0.5
    return {element, left, top, width, height, isSmall, x: left + width / 2, y: top + height / 2}
  })
  const isNear = (small, other) => {
    if (other.isSmall && Math.hypot(small.x - other.x, small.y - other.y) < least) return true
    const x = Math.max(other.left, Math.min(small.x, other.left + other.width))
    const y = Math.max(other.top, Math.min(small.y, other.top + other.height))
    return Math.hypot(small.x - x, small.y - y) < least / 2
  }
  for (const small of targets.filter((target) => target.isSmall && !isInText(target.element))) {
    const near = targets.find((other) => other !== small && isNear(small, other)
      && !other.element.contains(small.element) && !small.element.contains(other.element))
    if (near) {
      report(small.element,
        `${small.width.toFixed(0)} x ${small.height.toFixed(0)} px beside ${pathOf(near.element)}`,
        "24 x 24 px, or more room around")
    }
  }
}

// Up to the body.
const ancestors = (element) => {
  const found = []
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at)
  return found.slice(0, -1)
}

rules["overflow"] = (report) => {
  const {width} = view()
  const isWide = (element) => {
    const box = element.getBoundingClientRect()
    return box.width > 0 && box.right + scrollX > width + 1
  }
  const isHeld = (element) => ancestors(element).some((at) =>
    at !== document.body && styleOf(at).overflowX !== "visible")
  const wide = all("body *").filter((element) => isWide(element) && isShown(element)
    && !isHeld(element) && !element.parentElement.closest("svg"))
  for (const element of wide.filter((element) => !wide.includes(element.parentElement))) {
    const box = element.getBoundingClientRect()
    const found = `ends at ${Math.round(box.right + scrollX)} px`
    report(element, found, `at most ${width} px, or to scroll by itself`)
  }
}

rules["clipped"] = (report) => {
  const isCut = (inside, outside, style) => {
    const cuts = (overflow, start, end) =>
      (overflow === "hidden" || overflow === "clip")
      && (inside[start] < outside[start] - 1 || inside[end] > outside[end] + 1)
    return cuts(style.overflowX, "left", "right") || cuts(style.overflowY, "top", "bottom")
  }
  const cutBy = (node) => {
    let isMoved = false
    for (const at of [node.parentElement, ...ancestors(node.parentElement)]) {
      const style = styleOf(at)
      if (at instanceof SVGElement && !at.matches("svg")) continue
      // What has been scrolled away is not cut.
      isMoved ||= /auto|scroll/.test(style.overflowX + style.overflowY)
      if (isMoved || style.display === "inline" && !(at instanceof SVGElement)) continue
      const outside = at.getBoundingClientRect()
      if (boxesOf(node).some((box) => isCut(box, outside, style))) return at
    }
  }
  for (const node of textsIn(document.body)) {
    const cutter = cutBy(node)
    if (!cutter) continue
    report(node.parentElement, `${quote(node.data)} is cut by ${pathOf(cutter)}`, "room for it")
  }
  for (const box of all("input, button").filter(isShown)) {
    if (box.matches("[type=range], [type=checkbox], [type=radio]")) continue
    if (box.scrollWidth > box.clientWidth + 1) {
      report(box, `${quote(box.value || box.textContent)} is wider than its box`, "room for it")
    }
  }
}

// Texts of one picture that lie over each other; those that stand askew are left out.
rules["overlap"] = (report) => {
  const isStraight = (element) => {
    const {a, b, c, d} = element.getScreenCTM()
    return Math.abs(b) + Math.abs(c) < 1e-6 || Math.abs(a) + Math.abs(d) < 1e-6
  }
  const isOver = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
    && one.top < other.bottom - 1 && other.top < one.bottom - 1
  for (const picture of all("svg").filter(isShown)) {
    const texts = textsIn(picture).filter((node) => isStraight(node.parentElement))
      .map((node) => ({node, boxes: boxesOf(node)}))
    texts.forEach(({node, boxes}, place) => {
      const below = texts.slice(0, place).find((other) =>
        other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
      if (!below) return
      const found = `${quote(node.data)} over ${quote(below.node.data)}`
      report(node.parentElement, found, "room for both")
    })
  }
}
