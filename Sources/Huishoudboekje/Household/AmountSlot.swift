import HuishoudboekjeCatalogue

/// An amount that a scenario can state and a sweep can vary.
public struct AmountSlot: Sendable, Hashable {
  package let index: Int
  private init(_ index: Int) { self.index = index }

  /// Gross pension beside the AOW, cents per year.
  public static let pension = AmountSlot(0)
  /// Wages and WIA without holiday allowance, cents per year.
  package static let wages = AmountSlot(1)
  package static let wia = AmountSlot(2)
  /// Money in the bank, cents on 1 January of the year.
  public static let bank = AmountSlot(3)
  package static let otherAssets = AmountSlot(4)
  package static let debts = AmountSlot(5)
  /// Actual return of box 3 over the year: the tegenbewijs; of fiscal partners over all assets.
  package static let actualReturn = AmountSlot(6)
  /// Inkomensgegeven and tax of the peiljaar, cents per year.
  package static let peiljaarIncome = AmountSlot(7)
  package static let peiljaarTax = AmountSlot(8)
  /// Cents on 1 January of the peiljaar.
  package static let peiljaarBank = AmountSlot(9)
  package static let peiljaarOtherAssets = AmountSlot(10)
  package static let peiljaarDebts = AmountSlot(11)
  /// The rent without servicekosten, cents per month.
  public static let kaleHuur = AmountSlot(12)
  /// Cents per month.
  package static let serviceEnergie = AmountSlot(13)
  package static let serviceSchoonmaak = AmountSlot(14)
  package static let serviceHuismeester = AmountSlot(15)
  package static let serviceRuimten = AmountSlot(16)
  package static let serviceOverig = AmountSlot(17)
  /// What the client pays the provider beside the rent, cents per month.
  public static let arrangement = AmountSlot(18)

  /// Anw without vakantie-uitkering, gross, cents per year.
  package static let anw = AmountSlot(19)
  /// Income that counts for nothing, net, cents per month.
  package static let overigOnbelast = AmountSlot(20)

  /// Paid once at a departure, cents.
  package static let verhuizing = AmountSlot(21)
  package static let inrichting = AmountSlot(22)
  /// The same, with their keys in a scenario.
  package static let ofDeparture = [
    (slot: verhuizing, key: "verhuizing_eur"), (slot: inrichting, key: "inrichting_eur"),
  ]

  private enum Scope { case person, home, household }
  private struct Row {
    let name: String
    let scope: Scope
    /// The number of the same amount of the partner, or of the next home.
    var other: Int?
  }

  /// The amounts that are no living costs: the row of each number.
  private static let table: [(slot: AmountSlot, name: String, scope: Scope)] = [
    (.pension, "pensioen", .person),
    (.wages, "loon", .person),
    (.wia, "WIA", .person),
    (.bank, "banktegoeden", .person),
    (.otherAssets, "overige bezittingen", .person),
    (.debts, "schulden", .person),
    (.actualReturn, "werkelijk rendement", .person),
    (.peiljaarIncome, "inkomen in het peiljaar", .person),
    (.peiljaarTax, "belasting in het peiljaar", .person),
    (.peiljaarBank, "banktegoeden in het peiljaar", .person),
    (.peiljaarOtherAssets, "overige bezittingen in het peiljaar", .person),
    (.peiljaarDebts, "schulden in het peiljaar", .person),
    (.kaleHuur, "kale huur", .home),
    (.serviceEnergie, "servicekosten energie", .home),
    (.serviceSchoonmaak, "servicekosten schoonmaak", .home),
    (.serviceHuismeester, "servicekosten huismeester", .home),
    (.serviceRuimten, "servicekosten ruimten", .home),
    (.serviceOverig, "servicekosten overig", .home),
    (.arrangement, "arrangement", .home),
    (.anw, "Anw", .person),
    (.overigOnbelast, "overig onbelast inkomen", .person),
    (.verhuizing, "verhuizing", .household),
    (.inrichting, "inrichting", .household),
  ]
  private static let forms = Leveringsvorm.allCases

  /// Of every number: the table, the living costs, and then what a partner and a next home have.
  private static let rows: [Row] = {
    for (number, row) in table.enumerated() {
      precondition(row.slot.index == number, "The amount \(row.name) is not in its own place.")
    }
    var rows = table.map { Row(name: $0.name, scope: $0.scope) }
    for line in BudgetLine.livingCosts {
      let label = line.facts.label.text(.english)
      for what in [label] + forms.map({ "\(label) in \($0.rawValue)" }) {
        rows.append(Row(name: "\(what) volgens het scenario", scope: .household))
      }
    }
    for (number, row) in table.enumerated() where row.scope != .household {
      rows[number].other = rows.count
      let whose = row.scope == .person ? "partner" : "volgende woning"
      rows.append(Row(name: "\(row.name), \(whose)", scope: row.scope))
    }
    return rows
  }()
  static let count = rows.count

  /// What the scenario states here, in words.
  var name: String { Self.rows[index].name }

  /// Every amount that there is.
  static var all: [AmountSlot] { (0..<count).map { AmountSlot($0) } }

  /// The amount of a home: the rent, the servicekosten and the arrangement.
  package func of(home: Int) -> AmountSlot { home == 0 ? self : other(.home, home) }
  /// The amount of a person; those of the home and the costs are the household's.
  package func of(person: Int) -> AmountSlot { person == 0 ? self : other(.person, person) }

  private func other(_ scope: Scope, _ place: Int) -> AmountSlot {
    let row = Self.rows[index]
    guard place == 1, row.scope == scope, let other = row.other else {
      preconditionFailure("The amount \(row.name) has no \(scope) number \(place).")
    }
    return AmountSlot(other)
  }

  /// A living cost per month, in every form or in one.
  package static func cost(_ line: BudgetLine, in form: Leveringsvorm? = nil) -> AmountSlot {
    guard let row = BudgetLine.livingCosts.firstIndex(of: line) else {
      preconditionFailure("The line \(line.key) is not a living cost.")
    }
    let first = AmountSlot(table.count + row * (1 + forms.count))
    guard let form else { return first }
    guard let column = forms.firstIndex(of: form) else {
      preconditionFailure("The form \(form.rawValue) is not among the forms.")
    }
    return AmountSlot(first.index + 1 + column)
  }
}

/// The amounts that a scenario states, in cents.
public struct StatedAmounts: Sendable {
  private var values = [Int?](repeating: nil, count: AmountSlot.count)
  package init() {}
  /// The amount of a slot in cents; nil where the scenario states none.
  public subscript(_ slot: AmountSlot) -> Int? {
    get { values[slot.index] }
    set { values[slot.index] = newValue }
  }
  package func has(_ slot: AmountSlot) -> Bool { values[slot.index] != nil }
}
