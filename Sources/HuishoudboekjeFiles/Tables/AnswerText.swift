import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// Whether the person can live in each form, as a table reads it.
extension Answer {
  /// The lines of the long CSV form, in euros of the average month.
  static let csvKeys = ["norm", "norm_in_budget", "above_norm"]

  /// The norm and the margin in words.
  var basis: Phrase {
    AnswerText.basis(benchmark.words, Norm.lines.map(\.inWords), margin: margin)
  }

  /// - Parameter free: the title above what is free to spend.
  func table(free: Phrase) -> TextTable {
    var table = TextTable(columns: [
      .init(AnswerText.form.text), .init(AnswerText.norm.text, .right),
      .init(AnswerText.inTheBudget.text, .right), .init(free.text, .right),
      .init(AnswerText.aboveTheNorm.text, .right), .init(AnswerText.verdict.text),
    ])
    for form in forms {
      table.addRow([
        ColumnText.title(form.label).text, form.norm.cents.inEuros, form.norm.inBudget.inEuros,
        form.left.inEuros, form.above.inEuros, form.verdict.rawValue,
      ])
    }
    return table
  }

  /// The sentences under the table.
  func sentences() -> [String] {
    var lines: [Phrase] = []
    let still = NotMoved.allCases.filter(notMoved.contains)
    if let better {
      lines.append(
        better.cents == 0
          ? AnswerText.same(better.of, better.than)
          : AnswerText.most(better.of, than: better.than, cents: better.cents))
      if !notChosen.isEmpty { lines.append(AnswerText.notChosen(notChosen)) }
      lines += better.turns.map { AnswerText.turned(by: $0.words) }
      if isTested, better.cents > 0, better.turns.isEmpty {
        let sentence = AnswerText.nothingTurnsIt
        lines.append(
          still.isEmpty ? sentence : AnswerText.notMoved(sentence, still.map(\.words)))
      }
    }
    for form in forms {
      lines += form.turns.map { AnswerText.turned(form.label, by: $0.words) }
    }
    if !normFigures.isEmpty {
      lines.append(
        AnswerText.normRests(
          on: normFigures.map { AnswerText.figure($0.law.rawValue, $0.row.key, $0.row.value) }))
    }
    return lines.map(\.text)
  }

  func json() -> JSONOutput {
    func euros(_ cents: Int) -> JSONOutput { .string(cents.asEuros) }
    func turns(_ turns: [Turn]) -> [(String, JSONOutput)] {
      isTested ? [("turned_by", .array(turns.map { $0.json() }))] : []
    }
    let better: JSONOutput =
      self.better.map { better in
        .object(
          [
            ("of", .string(better.of)), ("than", .string(better.than)),
            ("eur_month", euros(better.cents)),
          ] + turns(better.turns))
      } ?? .null
    return .object([
      ("benchmark", .string(benchmark.text)), ("krap_below_eur_month", euros(margin)),
      (
        "forms",
        .array(
          forms.map { form in
            .object(
              [
                ("leveringsvorm", .string(form.label)), ("verdict", .string(form.verdict.rawValue)),
                ("norm_eur_month", euros(form.norm.cents)),
                ("norm_in_budget_eur_month", euros(form.norm.inBudget)),
                ("vrij_besteedbaar_eur_month", euros(form.left)),
                ("above_norm_eur_month", euros(form.above)),
              ] + turns(form.turns))
          })
      ),
      ("better", better),
      (
        "unverified_figures_of_the_norm",
        .array(
          normFigures.map {
            .object([
              ("law", .string($0.law.rawValue)), ("from", .string("\($0.date)")),
              ("key", .string($0.row.key)), ("value", .string($0.row.value)),
            ])
          })
      ),
    ])
  }
}

extension Answer.Turn {
  fileprivate func json() -> JSONOutput {
    var members: [(String, JSONOutput)] = []
    switch what {
    case .figure(let use, let move):
      members = [
        ("law", .string(use.law.rawValue)), ("from", .string("\(use.date)")),
        ("key", .string(use.row.key)), ("value", .string(move.value)),
      ]
    case .cost(let line, let column, let assumed, let atLeast):
      members = [
        ("line", .string(line.key)), ("leveringsvorm", .string(column)),
        ("assumed_eur_month", .string(assumed.asEuros)),
        (atLeast ? "at_least_eur_month" : "at_most_eur_month", .string(cents?.asEuros ?? "")),
      ]
    case .peiljaar(let key, let person, let year, let assumed):
      members = [
        ("path", .string("persons[\(person ?? 0)].peiljaar.\(key.rawValue)")),
        ("peiljaar", .number("\(year)")), ("assumed_eur", .string(assumed.asEuros)),
        ("at_eur", .string(cents?.asEuros ?? "")),
      ]
    }
    return .object(
      members + [("then", .string(then)), ("text", .string(text))])
  }
}

extension ComparisonTable {
  /// Says whether the person can live in each form, and where it is tested, what turns that and what hangs
  /// on each unverified figure.
  package mutating func addAnswer(
    _ benchmark: Benchmark, margin: Int, isTested: Bool
  ) throws(InputError) {
    let year = comparison.household.year
    do {
      let figures = try Figures.embedded(for: year)
      let statutes = try Statutes(year: year, figures: figures)
      var answer = Answer(comparison, statutes, benchmark, margin: margin)
      if isTested {
        let impacts = try FigureImpact.ranked(
          comparison, figures, norm: (benchmark, answer.normFigures))
        self.impacts = impacts.filter { comparison.unverified.contains($0.use) }
        do throws(HouseholdError) {
          try answer.addTurns(comparison, statutes, impacts)
        } catch {
          throw InputError(
            file: comparison.household.name, FigureErrorText.at(error.path, error.problem),
            advice: error.remedy)
        }
      }
      self.answer = answer
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(file: "figures", problem: "\(error)", remedy: nil)
    }
  }
}
