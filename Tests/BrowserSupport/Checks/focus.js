// What is seen of the focus.

const marksOf = (element) => {
  const style = styleOf(element)
  const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
  return {
    outline: hasOutline ? `${style.outline} ${style.outlineOffset}` : "none",
    isAuto: style.outlineStyle === "auto", colour: style.outlineColor,
    isInside: parseFloat(style.outlineOffset) < 0, shadow: style.boxShadow,
  }
}

// The marks that an element, or what stands for it, gets with the focus.
const focusMarks = (element) => {
  const places = [element, ...element.labels ?? []]
  const before = places.map(marksOf)
  element.focus({preventScroll: true, focusVisible: true})
  const marks = places.map((place, number) => {
    const now = marksOf(place)
    const [isOutline, isShadow] = [
      now.outline !== before[number].outline && now.outline !== "none",
      now.shadow !== before[number].shadow && now.shadow !== "none",
    ]
    return {place, now, isOutline, isShadow}
  }).filter(({place, isOutline, isShadow}) => (isOutline || isShadow) && isShown(place))
  element.blur()
  return marks
}

const contrastOf = ({place, now, isOutline, isShadow}) => {
  // The browser's own ring has a dark and a light line.
  if (isOutline && now.isAuto) return 21
  const outside = place.parentElement ?? place
  const shadows = isShadow ? coloursIn(now.shadow) : []
  return Math.max(1, ...shadows.map((colour) => onGround(colour, outside)),
    isOutline ? onGround(colourOf(now.colour), now.isInside ? place : outside) : 1)
}

rules["focus-visible"] = (report) => {
  for (const element of focusable()) {
    if (focusMarks(element).length === 0) {
      report(element, "looks the same with the focus", "an outline or a shadow")
    }
  }
}

rules["focus-contrast"] = (report) => {
  for (const element of focusable()) {
    const marks = focusMarks(element)
    const ratio = Math.max(1, ...marks.map(contrastOf))
    if (marks.length > 0 && ratio < 3 - 0.005) {
      const found = `the mark of the focus differs ${ratio.toFixed(2)} from what is around`
      report(element, found, "at least 3")
    }
  }
}
