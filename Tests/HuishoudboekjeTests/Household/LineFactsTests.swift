import XCTest

@testable import Huishoudboekje

/// Every line of the budget has its row, and every amount its number and name.
final class LineFactsTests: XCTestCase {
  private let lines = BudgetLine.allCases

  func testNoTwoLinesHaveOneName() {
    for (what, names) in [
      ("key", lines.map(\.key)), ("label", lines.map(\.facts.label.text)),
      ("name", lines.map { "\($0.facts.name)" }),
    ] {
      XCTAssertEqual(Set(names).count, lines.count, what)
      XCTAssertFalse(names.contains(""), what)
    }
    for line in lines { XCTAssertEqual(BudgetLine(key: line.key), line) }
    XCTAssertNil(BudgetLine(key: "huur"))
  }

  func testEveryLineButASubtotalHasACause() {
    for line in lines {
      XCTAssertEqual(line.facts.cause == nil, line.role == .subtotal, line.key)
    }
    XCTAssertEqual(Set(lines.compactMap(\.facts.cause)), Set(BudgetLine.Cause.allCases))
  }

  func testSomebodyPaysEveryLine() {
    for line in lines {
      let payers = Leveringsvorm.allCases.map { line.payer(in: $0) }
      XCTAssertTrue(payers.contains(.client), line.key)
      if line.role != .cost { XCTAssertEqual(Set(payers), [.client], line.key) }
    }
    XCTAssertEqual(BudgetLine.alarm.payer(in: .vpt), .wlz)
    XCTAssertEqual(BudgetLine.alarm.payer(in: LivingForm.none), .none)
    XCTAssertEqual(BudgetLine.kaleHuur.payer(in: .zzp), .wlz)
    XCTAssertEqual(BudgetLine.arrangement.payer(in: .zzp), .none)
  }

  func testALivingCostIsACostWithADefaultWhereTheClientPays() {
    for line in BudgetLine.livingCosts {
      XCTAssertEqual(line.role, .cost, line.key)
      for form in Leveringsvorm.allCases where line.payer(in: form) == .client {
        XCTAssertTrue(
          line.facts.defaults.contains { $0.set == .nibud && $0.forms.contains(form) },
          "\(line.key) in \(form)")
      }
    }
    for line in lines where line.facts.livingCost == nil {
      XCTAssertTrue(line.facts.defaults.isEmpty, line.key)
    }
  }

  /// Every file of living costs has the same keys in the same units, and every figure that a line
  /// names in its own.
  func testEveryDefaultHasItsFigureInEveryFile() {
    let files = TestFigures.files.filter { $0.law == .levenskosten }
    let known = files.map { file in
      Dictionary(uniqueKeysWithValues: file.rows.map { ($0.key, $0.unit) })
    }
    for (file, keys) in zip(files, known) { XCTAssertEqual(keys, known[0], file.name) }
    for part in lines.flatMap(\.facts.defaults).flatMap(\.parts) {
      switch part {
      case .month(let key): XCTAssertEqual(known[0][key], .eurPerMonth, key)
      case .year(let key): XCTAssertEqual(known[0][key], .eurPerYear, key)
      case .food: XCTAssertEqual(known[0]["voeding_dag_vanaf_70"], .eurPerDay)
      }
    }
  }

  func testASubtotalIsMadeOfLinesThatStartWithAnIncome() {
    XCTAssertEqual(Subtotals.lines, [.inkomenNetto, .vrijBesteedbaar])
    for subtotal in Subtotals.lines {
      let parts = Subtotals.parts(of: subtotal)
      XCTAssertEqual(parts.first?.isIncome, true)
      XCTAssertEqual(Set(parts.map(\.line)).count, parts.count)
      for part in parts { XCTAssertNotEqual(part.line.role, .subtotal) }
    }
    XCTAssertEqual(
      Subtotals.parts(of: .inkomenNetto).map(\.line),
      [.inkomenBruto, .loonheffing, .aanslag, .zvwBijdrage])
    XCTAssertEqual(Subtotals.parts(of: .vrijBesteedbaar).count, lines.count - 2)
  }

  func testNoTwoAmountsHaveOneName() {
    let amounts = AmountSlot.all
    XCTAssertEqual(amounts.map(\.index), Array(0..<AmountSlot.count))
    XCTAssertEqual(Set(amounts.map(\.name)).count, AmountSlot.count)
    XCTAssertEqual(AmountSlot.pension.of(person: 1).name, "pensioen, partner")
    XCTAssertEqual(AmountSlot.wia.of(person: 1).name, "WIA, partner")
    XCTAssertEqual(AmountSlot.arrangement.of(home: 1).name, "arrangement, volgende woning")
    XCTAssertEqual(AmountSlot.cost(.energie).name, "Energie volgens het scenario")
    XCTAssertEqual(
      AmountSlot.cost(.eigenRisico, in: .pgb).name, "Eigen risico in PGB volgens het scenario")
    XCTAssertEqual(AmountSlot.kaleHuur.of(home: 0), .kaleHuur)
  }
}
