extension AmountSlot {
  private static let names = [
    "pensioen", "banktegoeden", "overige bezittingen", "schulden", "werkelijk rendement",
    "inkomen in het peiljaar", "belasting in het peiljaar", "banktegoeden in het peiljaar",
    "overige bezittingen in het peiljaar", "schulden in het peiljaar", "kale huur",
    "servicekosten energie", "servicekosten schoonmaak", "servicekosten huismeester",
    "servicekosten ruimten", "servicekosten overig", "arrangement", "loon", "WIA",
  ]

  /// What the scenario states here, in words.
  var name: String {
    for home in 0...1 {
      for slot in AmountSlot.kaleHuur.index...AmountSlot.arrangement.index
      where AmountSlot.at(slot).of(home: home) == self {
        return Self.names[slot] + (home == 0 ? "" : ", volgende woning")
      }
    }
    for person in 0...1 {
      for slot in Self.names.indices where AmountSlot.at(slot).of(person: person) == self {
        return Self.names[slot] + (person == 0 ? "" : ", partner")
      }
    }
    for line in BudgetLine.livingCosts {
      if self == .cost(line) { return "\(line.label) volgens het scenario" }
      for form in Leveringsvorm.allCases where self == .cost(line, in: form) {
        return "\(line.label) in \(form.rawValue) volgens het scenario"
      }
    }
    return "bedrag volgens het scenario"
  }
}
