import Huishoudboekje
import HuishoudboekjeCatalogue

/// A line of the budget as a row of a table: its name, and its amounts as that name means them.
///
/// An aanslag below nothing is a refund. Where a language says so of a row of refunds only, its amounts
/// have no minus; where some are a refund, the name tells what the minus means.
struct LineRow {
  /// The name of the row.
  let label: String
  private let isRefund: Bool

  /// - Parameters:
  ///   - amounts: all amounts of the row, without differences.
  ///   - name: the name of the line in the table.
  init(_ line: BudgetLine, _ amounts: [Int], _ name: Phrase) {
    let refunds = line == .aanslag ? amounts.filter { $0 < 0 } : []
    let others = amounts.contains { $0 > 0 }
    isRefund = !refunds.isEmpty && !others && LineText.tellsRefunds(.current)
    label = (refunds.isEmpty ? name : others ? LineText.aanslagOrRefund : LineText.refund).text
  }

  /// An amount of the row, or a difference of two, in the language of the run.
  func cell(_ cents: Int) -> String { (isRefund ? -cents : cents).inEuros }
}
