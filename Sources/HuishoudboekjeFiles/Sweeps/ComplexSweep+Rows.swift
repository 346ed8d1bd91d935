import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexSweep {
  /// What a comparison of each resident in each home would say.
  package func remarks() -> BulkRemarks { result.remarks() }

  /// The table: a row per combination.
  package func rendered() -> String {
    csvHeader(schema.names) + rows().map { csvRow($0) }.joined()
  }

  /// The fields of every row.
  func rows() -> [[String]] {
    let table = ComplexTable(result)
    return result.summaries.enumerated().dropFirst().map { number, summary in
      let homes = result.complex.variants[number].homes
      let sums = summary.sums
      let values = axes.enumerated().map { place, axis in
        formatDecimal(axis.values[Self.index(number - 1, place, axes)], places: 2)
      }
      let outcomes = [
        table.tenths(summary.overall.affordable.perMille),
        table.tenths(summary.overall.betterInZZP.perMille),
        table.tenths(summary.overall.notPassend.perMille),
        table.tenths(summary.placed.tenths(of: homes)),
        table.tenths(summary.placedPassend.tenths(of: homes)), sums.huurtoeslag.asEuros,
        sums.eigenBijdrage.asEuros, sums.rent.asEuros, sums.service.asEuros,
        sums.arrangement.asEuros, (sums.vacancy + sums.unlet).asEuros,
        summary.provider?.nhcNic.asEuros ?? "", summary.provider?.annuityAll.asEuros ?? "",
      ]
      return values + outcomes + (result.isLabelled ? [result.estimates[number].text] : [])
    }
  }
}
