// The words of ARIA 1.2: attributes, the roles that take them, and their values.

const globalAttributes = new Set(words(`
  atomic busy controls current describedby description details flowto hidden keyshortcuts label
  labelledby live owns relevant roledescription braillelabel brailleroledescription`))

// Which roles take an attribute, where not all do.
const rolesOfAttribute = Object.fromEntries(`
  activedescendant: application combobox grid group listbox menu menubar radiogroup searchbox
    tablist textbox toolbar tree treegrid
  autocomplete: combobox searchbox textbox
  checked: checkbox menuitemcheckbox menuitemradio option radio switch treeitem
  colcount: grid table treegrid
  colindex: cell columnheader gridcell row rowheader
  colspan: cell columnheader gridcell rowheader
  disabled: application button checkbox columnheader combobox grid gridcell group link listbox
    menu menubar menuitem menuitemcheckbox menuitemradio option radio radiogroup row rowheader
    scrollbar searchbox separator slider spinbutton switch tab tablist textbox toolbar tree
    treegrid treeitem
  errormessage: application checkbox columnheader combobox gridcell listbox radiogroup rowheader
    searchbox slider spinbutton switch textbox tree treegrid
  expanded: application button checkbox columnheader combobox gridcell link listbox menuitem
    menuitemcheckbox menuitemradio row rowheader switch tab treeitem
  haspopup: application button columnheader combobox gridcell link menuitem menuitemcheckbox
    menuitemradio rowheader searchbox slider tab textbox treeitem
  invalid: application checkbox columnheader combobox gridcell listbox radiogroup rowheader
    searchbox slider spinbutton switch textbox tree treegrid
  level: heading listitem row treeitem
  modal: alertdialog dialog
  multiline: searchbox textbox
  multiselectable: grid listbox tablist tree treegrid
  orientation: combobox listbox menu menubar radiogroup scrollbar separator slider tablist toolbar
    tree treegrid
  placeholder: combobox searchbox textbox
  posinset: article comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab
    treeitem
  pressed: button
  readonly: checkbox columnheader combobox grid gridcell listbox radiogroup rowheader searchbox
    slider spinbutton switch textbox treegrid
  required: checkbox combobox gridcell listbox radiogroup searchbox spinbutton textbox tree
    treegrid
  rowcount: grid table treegrid
  rowindex: cell columnheader gridcell row rowheader
  rowspan: cell columnheader gridcell rowheader
  selected: columnheader gridcell option row rowheader tab treeitem
  setsize: article comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab
    treeitem
  sort: columnheader rowheader
  valuemax: meter progressbar scrollbar separator slider spinbutton
  valuemin: meter progressbar scrollbar separator slider spinbutton
  valuenow: meter progressbar scrollbar separator slider spinbutton
  valuetext: meter progressbar scrollbar separator slider spinbutton
  `.trim().split(/\n {2}(?=\w)/).map((row) => row.split(":"))
  .map(([attribute, roles]) => [attribute, new Set(words(roles))]))

const knownRoles = new Set([
  ...Object.values(rolesOfAttribute).flatMap((roles) => [...roles]), ...words(`
    alert banner blockquote caption code complementary contentinfo definition deletion directory
    document emphasis feed figure form generic img insertion list log main marquee math navigation
    none note paragraph presentation region rowgroup search status strong subscript superscript
    term time timer tooltip`),
])
// These have no name of their own.
const nameless = new Set(words(`
  caption code deletion emphasis generic insertion none paragraph presentation strong subscript
  superscript`))
const idAttributes = new Set(words(`
  activedescendant controls describedby details errormessage flowto labelledby owns`))

const isWhole = (text) => /^-?\d+$/.test(text)
const isNumber = (text) => text.trim() !== "" && Number.isFinite(Number(text))
const isOneOf = (list) => (text) => words(list).includes(text)
const isTrueOrFalse = isOneOf("true false")
const isMixed = isOneOf("true false mixed")
const valueOf = {
  atomic: isTrueOrFalse, busy: isTrueOrFalse, disabled: isTrueOrFalse, expanded: isTrueOrFalse,
  hidden: isTrueOrFalse, modal: isTrueOrFalse, multiline: isTrueOrFalse,
  multiselectable: isTrueOrFalse, readonly: isTrueOrFalse, required: isTrueOrFalse,
  selected: isTrueOrFalse, checked: isMixed, pressed: isMixed,
  autocomplete: isOneOf("none inline list both"),
  current: isOneOf("page step location date time true false"),
  haspopup: isOneOf("true false menu listbox tree grid dialog"),
  invalid: isOneOf("true false grammar spelling"), live: isOneOf("off polite assertive"),
  orientation: isOneOf("horizontal vertical"), sort: isOneOf("none ascending descending other"),
  colcount: isWhole, colindex: isWhole, colspan: isWhole, level: isWhole, posinset: isWhole,
  rowcount: isWhole, rowindex: isWhole, rowspan: isWhole, setsize: isWhole,
  valuemax: isNumber, valuemin: isNumber, valuenow: isNumber,
}
// What a role must tell, where no element of HTML does it by itself.
const neededBy = {
  checkbox: ["checked"], combobox: ["expanded"], heading: ["level"], meter: ["valuenow"],
  radio: ["checked"], scrollbar: ["controls", "valuenow"], slider: ["valuenow"],
  switch: ["checked"],
}
