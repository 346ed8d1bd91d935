// Contrast as WCAG 2.2 has it (1.4.3, 1.4.11). Colours are [red, green, blue, alpha], 0-1.
//
// The background of a text is that of its ancestors; of a text in SVG the shapes below it first.
// What lies below by position alone is not seen.

const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true})
const colours = new Map()
const colourOf = (text) => {
  if (!colours.has(text)) {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = "transparent"
    canvas.fillStyle = text
    canvas.fillRect(0, 0, 1, 1)
    colours.set(text, [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255))
  }
  return colours.get(text)
}
const faded = ([red, green, blue, alpha], opacity) => [red, green, blue, alpha * opacity]
const over = (top, below) => {
  const alpha = top[3] + below[3] * (1 - top[3])
  if (alpha === 0) return [0, 0, 0, 0]
  const part = (place) => (top[place] * top[3] + below[place] * below[3] * (1 - top[3])) / alpha
  return [part(0), part(1), part(2), alpha]
}
const luminance = (colour) => {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
const told = (colour) =>
  `rgb(${colour.slice(0, 3).map((part) => Math.round(part * 255)).join(" ")})`

const paper = () => {
  const isDark = styleOf(document.documentElement).colorScheme.includes("dark")
    && matchMedia("(prefers-color-scheme: dark)").matches
  return isDark ? [18 / 255, 18 / 255, 18 / 255, 1] : [1, 1, 1, 1]
}

// The colours in a computed value, as that of a gradient or a shadow.
const coloursIn = (text) =>
  (text.match(/(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^)]*\)/g) ?? []).map(colourOf)

// The colours that the background of one element may have; null: a picture.
const layersOf = (style) => {
  const plainLayer = colourOf(style.backgroundColor)
  if (style.backgroundImage === "none") return [plainLayer]
  if (style.backgroundImage.includes("url(")) return null
  return coloursIn(style.backgroundImage).map((stop) => over(stop, plainLayer))
}

// What is seen of a colour that lies on an element and on the layers over it, and of what is behind
// it: pairs of both, several with a gradient; null: a picture is behind it.
const seen = (colour, element, layers = [[0, 0, 0, 0]]) => {
  let pairs = layers.map((layer) => [over(colour, layer), layer])
  for (let at = element; at; at = at.parentElement) {
    const style = styleOf(at)
    const own = at instanceof SVGElement && !at.matches("svg") ? [[0, 0, 0, 0]] : layersOf(style)
    if (own === null && pairs.some(([, behind]) => behind[3] < 1)) return null
    const opacity = Number(style.opacity)
    pairs = (own ?? [[0, 0, 0, 0]]).flatMap((layer) =>
      pairs.map((pair) => pair.map((part) => faded(over(part, layer), opacity))))
  }
  return pairs.map((pair) => pair.map((part) => over(part, paper())))
}
const lowest = (pairs) => pairs
  .map(([front, behind]) => ({ratio: contrast(front, behind), front, behind}))
  .reduce((least, pair) => pair.ratio < least.ratio ? pair : least)

// The colour that a shape or a text in SVG is filled with; null: a pattern or a gradient.
const fillOf = (element) => {
  const {fill, fillOpacity} = styleOf(element)
  if (fill === "none") return [0, 0, 0, 0]
  return fill.startsWith("url(") ? null : faded(colourOf(fill), Number(fillOpacity))
}

const shapesOf = new Map()
const shapesIn = (root) => {
  if (!shapesOf.has(root)) {
    const shapes = all("rect, circle, ellipse, path, polygon", root).filter((shape) =>
      !shape.closest("defs, clipPath, mask, pattern, marker, symbol") && isShown(shape))
    // The last one is on top.
    shapesOf.set(root, shapes.reverse().map((shape) =>
      ({shape, box: shape.getBoundingClientRect(), matrix: shape.getScreenCTM()?.inverse()})))
  }
  return shapesOf.get(root)
}

// What the shapes below a point of a text in SVG give together.
const shapesBelow = (element, x, y) => {
  const style = styleOf(element)
  if (style.paintOrder.startsWith("stroke") && parseFloat(style.strokeWidth) >= 2
    && !["none", ""].includes(style.stroke)) return colourOf(style.stroke)
  let layer = [0, 0, 0, 0]
  for (const {shape, box, matrix} of shapesIn(element.closest("svg"))) {
    if (layer[3] >= 1) break
    const isNear = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
    const isBelow = () => shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
    const isUnder = () => shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix))
    if (!isNear || !isBelow() || !isUnder()) continue
    const fill = fillOf(shape)
    if (fill === null) return null
    layer = over(layer, faded(fill, Number(styleOf(shape).opacity)))
  }
  return layer
}

// How much larger a text is seen than its style says: pictures in SVG are stretched.
const stretch = (element) => {
  const matrix = element instanceof SVGElement ? element.getScreenCTM() : null
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1
}
const sizeOf = (element) => parseFloat(styleOf(element).fontSize) * stretch(element)
const neededFor = (element, style) => {
  const isBold = Number(style.fontWeight) >= 700
  return sizeOf(element) >= (isBold ? 18.66 : 24) - 0.01 ? 3 : 4.5
}

rules["contrast"] = (report) => {
  const check = (element, text, pairs, needed) => {
    if (element.closest(":disabled, [aria-disabled=true]")) return
    if (pairs === null) {
      return report(element, `${quote(text)} on a picture or a pattern`, "one colour")
    }
    const {ratio, front, behind} = lowest(pairs)
    if (ratio < needed - 0.005) {
      report(element, `${quote(text)} ${told(front)} on ${told(behind)}, ${ratio.toFixed(2)}`,
        `at least ${needed}`)
    }
  }
  for (const node of textsIn(document.body)) {
    const element = node.parentElement
    const style = styleOf(element)
    if (!(element instanceof SVGElement)) {
      check(element, node.data, seen(colourOf(style.color), element), neededFor(element, style))
      continue
    }
    const fill = fillOf(element)
    const places = boxesOf(node).flatMap((box) =>
      [box.left + 1, box.left + box.width / 2, box.right - 1]
        .map((x) => shapesBelow(element, x, box.top + box.height / 2)))
    if (places.length === 0) continue
    const isKnown = fill !== null && !places.includes(null)
    const pairs = isKnown ? seen(fill, element, places) : null
    check(element, node.data, pairs, neededFor(element, style))
  }
  // Texts that are no nodes.
  for (const element of all("input, select, textarea").filter(isShown)) {
    if (element.matches("[type=range], [type=checkbox], [type=radio], [type=color]")) continue
    const texts = [["", element.value], ["::placeholder", element.placeholder]]
    for (const [part, text] of texts.filter(([, text]) => text)) {
      const style = part ? getComputedStyle(element, part) : styleOf(element)
      check(element, text, seen(colourOf(style.color), element), neededFor(element, style))
    }
  }
  for (const element of all("body, body *").filter(isShown)) {
    for (const part of ["::before", "::after"]) {
      const style = getComputedStyle(element, part)
      if (!/^"\s*\S/.test(style.content)) continue
      const layers = layersOf(style)
      const pairs = layers && seen(colourOf(style.color), element, layers)
      check(element, style.content.slice(1, -1), pairs, neededFor(element, style))
    }
  }
}

// The contrast of a colour with the element that it lies on.
const onGround = (colour, ground) => {
  const pairs = seen(colour, ground)
  return pairs === null ? 0 : lowest(pairs).ratio
}

rules["control-contrast"] = (report) => {
  const boxes = "button, input, select, textarea, [role=button], [role=textbox], [role=combobox]"
  for (const element of all(boxes).filter(isShown).filter((element) => !isDisabled(element))) {
    // The browser draws these itself, unless told not to.
    const isDrawn = element.matches("[type=checkbox], [type=radio], [type=range], [type=color]")
    const style = styleOf(element)
    if (isDrawn && style.appearance !== "none" || element.matches("[type=range]")) continue
    const ground = element.parentElement
    const border = ["Top", "Right", "Bottom", "Left"]
      .map((side) => [style[`border${side}Width`], style[`border${side}Color`]])
      .filter(([width]) => parseFloat(width) > 0).map(([, colour]) => colourOf(colour))
    const inside = layersOf(style) ?? []
    const ratio = Math.max(1, ...[...border, ...inside].map((part) => onGround(part, ground)))
    if (ratio < 3 - 0.005) {
      const found = `border and background differ ${ratio.toFixed(2)} from what is around`
      report(element, found, "at least 3")
    }
  }
}
