import Huishoudboekje
import HuishoudboekjeText

/// The forms of advice for programs.
extension AdviceTable {
  /// The question of a row that is a sum.
  static let sum = "samen"
  /// In the place of a standing, of what changes nothing.
  static let noEffect = "no_effect"

  /// A row for each step and column, for what it changes in other lines, and for the sums.
  func csv() -> String {
    let basis = estimate.map { [$0.text] } ?? []
    func row(
      _ question: String, _ worth: Advice.Worth, _ article: String, _ standing: String,
      _ year: Int, _ line: BudgetLine, _ step: String
    ) -> String {
      csvRow(
        [
          household.name, "\(household.year)", question, worth.column, worth.cents.asEuros,
          article, standing, "\(year)", worth.year.asEuros, line.key, step,
        ] + basis)
    }
    var text = csvHeader(schema.names)
    for item in groups.flatMap(\.items) {
      let standing = item.standing
      for worth in item.worth {
        text += row(
          item.question.rawValue, worth, item.article.text(.english), standing.key,
          standing.year ?? household.year, item.line, item.text)
      }
      for other in item.besides {
        for worth in other.worth where !worth.isNothing {
          text += row(
            item.question.rawValue, worth, item.article.text(.english), standing.key, other.year,
            other.line, item.text)
        }
      }
    }
    for item in advice.idle {
      text += csvRow(
        [
          household.name, "\(household.year)", item.subject.question.rawValue, "", "0.00", "",
          Self.noEffect, "\(household.year)", "0.00", BudgetLine.vrijBesteedbaar.key,
          item.reason.text,
        ] + basis)
    }
    for sum in advice.together {
      text += row(
        Self.sum, sum.worth, "", Advice.Standing.extra.key, household.year, .vrijBesteedbaar,
        sum.steps.map(\.question.rawValue).joined(separator: " "))
    }
    for sum in advice.assets {
      for worth in sum.worth {
        text += row(
          Self.sum, worth, "", Advice.Standing.otherYear(sum.year).key, sum.year,
          .vrijBesteedbaar, Advice.Question.assetsAboveLimit.rawValue)
      }
    }
    return text
  }

  func json() -> JSONOutput {
    .object(
      [
        ("format", .string("huishoudboekje-advice-2")),
        ("scenario", .string(household.name)), ("year", .number("\(household.year)")),
      ] + estimate.members + [
        ("advice", .array(groups.flatMap(\.items).map(json))),
        ("together", .array(advice.together.map(json))),
        (
          "assets_together",
          .array(
            advice.assets.map { sum in
              .object([("in_year", .number("\(sum.year)"))] + Self.amounts(sum.worth))
            })
        ),
        (
          "no_effect",
          .array(
            advice.idle.map {
              .object([
                ("question", .string($0.subject.question.rawValue)),
                ("reason", .string($0.reason.text)),
              ])
            })
        ),
      ])
  }

  private func json(_ item: Advice) -> JSONOutput {
    .object(
      [
        ("question", .string(item.question.rawValue)), ("standing", .string(item.standing.key)),
        ("in_year", .number("\(item.standing.year ?? household.year)")),
        ("line", .string(item.line.key)), ("text", .string(item.text)),
        ("article", .string(item.article.text)), ("action", .string(item.action.text)),
      ] + Self.amounts(item.worth) + [
        (
          "besides",
          .array(
            item.besides.map {
              .object(
                [("line", .string($0.line.key)), ("in_year", .number("\($0.year)"))]
                  + Self.amounts($0.worth))
            })
        )
      ])
  }
  private func json(_ sum: StepsTogether) -> JSONOutput {
    .object([
      ("leveringsvorm", .string(sum.column)), ("before_eur_month", .string(sum.before.asEuros)),
      ("after_eur_month", .string(sum.after.asEuros)),
      ("eur_month", .string(sum.gain.asEuros)), ("apart_eur_month", .string(sum.apart.asEuros)),
      ("questions", .array(sum.steps.map { .string($0.question.rawValue) })),
      ("nothing_more", .array(sum.idle.map { .string($0.question.rawValue) })),
    ])
  }
  private static func amounts(_ worth: [Advice.Worth]) -> [(String, JSONOutput)] {
    [
      ("eur_month", .object(worth.map { ($0.column, .string($0.cents.asEuros)) })),
      ("eur_year", .object(worth.map { ($0.column, .string($0.year.asEuros)) })),
    ]
  }
}
