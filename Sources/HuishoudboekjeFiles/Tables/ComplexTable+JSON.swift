import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexTable {
  /// Version 1 of the machine form: amounts are decimal strings in euros.
  func json() -> JSONOutput {
    .object([
      ("format", .string("huishoudboekje-complex-1")),
      ("complex", .string(complex.name)),
      ("variants", .array(complex.variants.indices.map(variant))),
    ])
  }

  private func variant(_ number: Int) -> JSONOutput {
    let variant = complex.variants[number]
    let summary = result.summaries[number]
    return .object(
      [
        ("variant", .string(variant.name)),
        ("year", .number("\(variant.year)")),
      ] + result.estimates[number].members + [
        ("homes", .number("\(variant.homes)")),
        ("benchmark", .string(variant.benchmark.text)),
        ("krap_below_eur_month", euros(margin)),
        ("vacancy_pct", .string(formatDecimal(variant.vacancy, places: 2))),
        (
          "contract",
          .array(terms(variant).map { .string($0.words.text) })
        ),
        (
          "assumed",
          .array(
            variant.units.flatMap { unit in
              unit.assumed.map { .string(ComplexText.of(unit.name, $0.words).text) }
            })
        ),
        (
          "rent_by_points",
          .array(
            variant.units.compactMap { unit in
              unit.wwsRemark.map { .string(ComplexText.of(unit.name, $0).text) }
            })
        ),
        ("overall", part(summary.overall)),
        ("residents_placed", .string(tenths(summary.placed.tenths(of: variant.homes)))),
        (
          "residents_placed_passend",
          .string(tenths(summary.placedPassend.tenths(of: variant.homes)))
        ),
        (
          "homes_by_kind",
          .array(
            zip(variant.units, summary.units).map { unit, part in
              .object([
                ("home", .string(unit.name)), ("number", .number("\(unit.number)")),
                ("of_the_residents", self.part(part)),
              ])
            })
        ),
        (
          "residents_by_persona",
          .array(
            complex.personas.indices.map { persona in
              .object([
                ("persona", .string(complex.personas[persona].name)),
                ("residents", .string(self.number(persona, variant))),
                ("of_the_homes", part(summary.personas[persona])),
              ])
            })
        ),
        (
          "placement",
          .array(
            complex.personas.indices.flatMap { persona in
              variant.units.indices.map { unit in
                .object([
                  ("persona", .string(complex.personas[persona].name)),
                  ("home", .string(variant.units[unit].name)),
                  ("residents", .string(tenths(summary.occupancy.tenths(persona, unit)))),
                ])
              }
            })
        ),
        (
          "sums",
          .object(sumRows(summary.sums).map { ($0.key, .string($0.cents.asEuros)) })
        ),
        ("provider", summary.provider.map(provider) ?? .null),
        (
          "cells",
          .array(
            variant.units.indices.flatMap { unit in
              complex.personas.indices.map { cell(number, $0, unit) }
            })
        ),
      ])
  }

  private func part(_ part: UnitSummary) -> JSONOutput {
    .object([
      ("affordable_pct", .string(tenths(part.affordable.perMille))),
      ("better_in_zzp_pct", .string(tenths(part.betterInZZP.perMille))),
      ("not_passend_pct", .string(tenths(part.notPassend.perMille))),
    ])
  }
  private func euros(_ cents: Int?) -> JSONOutput { cents.map { .string($0.asEuros) } ?? .null }

  private func provider(_ outcome: ProviderOutcome) -> JSONOutput {
    func cost(_ cost: PublicCost?) -> JSONOutput {
      guard let cost else { return .null }
      return .object([
        ("care_eur_day", euros(cost.care)), ("huurtoeslag_eur_day", euros(cost.huurtoeslag)),
        ("eigen_bijdrage_eur_day", euros(cost.eigenBijdrage)), ("net_eur_day", euros(cost.net)),
        ("days", .number("\(cost.days)")), ("care_eur_stay", euros(cost.stayCare)),
        ("net_eur_stay", euros(cost.stayNet)),
      ])
    }
    return .object([
      ("annuity_eur_month_home", euros(outcome.annuity)),
      ("annuity_eur_month", euros(outcome.annuityAll)),
      ("nhc_nic_eur_month", euros(outcome.nhcNic)),
      ("nhc_nic_covers_annuity", .bool(outcome.coversInvestment)),
      ("vpt_clients_for_zzp_budget", outcome.clientsServed.map { .number("\($0)") } ?? .null),
      ("care_income_eur_month", euros(outcome.careIncome)),
      ("pgb_budget_eur_year", euros(outcome.pgbBudget)),
      (
        "common_rooms",
        outcome.rooms.map { rooms in
          .object([
            ("cost_eur_month", euros(rooms.cost)),
            ("servicekosten_eur_month", euros(rooms.service)),
            ("arrangement_eur_month", euros(rooms.arrangement)),
            ("zzp_nhc_eur_month", euros(rooms.zzpNHC)), ("short_eur_month", euros(rooms.short)),
            (
              "zzp_clients_needed",
              rooms.zzpClientsNeeded.map { .number("\($0)") } ?? .null
            ),
          ])
        } ?? .null
      ),
      ("year_by_woonvorm", resultsJSON(outcome)),
      ("public_cost_zzp", cost(outcome.zzpCost)), ("public_cost_own", cost(outcome.ownCost)),
    ])
  }

  private func cell(_ number: Int, _ persona: Int, _ place: Int) -> JSONOutput {
    let unit = complex.variants[number].units[place]
    let each = complex.personas[persona]
    let cell = result.cell(number, persona, place)
    let facts = result.residents[persona].facts(of: cell)
    var members: [(String, JSONOutput)] = [
      ("home", .string(unit.name)), ("persona", .string(each.name)),
      ("leveringsvorm", .string(unit.isForZZP ? "ZZP" : each.choice.rawValue)),
    ]
    guard !cell.marks.contains(.excluded) else {
      members.append(("excluded", .string(facts.exclusion?.text ?? "")))
      return .object(members)
    }
    members += [
      ("vrij_besteedbaar_eur_month", euros(cell.remainder)),
      ("zzp_vrij_besteedbaar_eur_month", euros(cell.zzpRemainder)),
      (
        "eigen_bijdrage_eur_month",
        euros(unit.isForZZP ? facts.zzpEigenBijdrage : facts.eigenBijdrage)
      ),
      ("norm_eur_month", euros(facts.norm(of: cell).cents)),
      ("norm_in_budget_eur_month", euros(facts.norm(of: cell).inBudget)),
      ("above_norm_eur_month", euros(facts.norm(of: cell).above(left: cell.remainder))),
      ("affordable", .bool(cell.isAffordable)),
      (
        "verdict",
        facts.verdict(of: cell, margin: margin).map { .string($0.rawValue) } ?? .null
      ),
    ]
    guard cell.isRented else { return .object(members) }
    members += [
      ("huurtoeslag_eur_month", euros(cell.huurtoeslag)),
      (
        "no_huurtoeslag",
        cell.refusal == .none
          ? .null : .string("\(cell.refusal.reason) (\(cell.refusal.article))")
      ),
      ("better_in_zzp", .bool(cell.marks.contains(.betterInZZP))),
      ("passend", isCorporation ? .bool(cell.marks.contains(.passend)) : .null),
      ("highest_rent_eur_month", euros(cell.highestRent)),
      ("highest_rent_why", .string(cell.stop.reason.text)),
    ]
    if let highest = facts.highestRent(of: cell, in: unit) {
      members += [
        ("rent_by_points_eur_month", euros(highest.byPoints)),
        ("rent_passend_eur_month", euros(highest.passend)),
        ("rent_eur_month", euros(highest.lowest)),
        ("rent_bound", .string(highest.bound.rawValue)),
      ]
    }
    members += [
      ("highest_arrangement_eur_month", euros(highestArrangement(cell, unit, facts))),
      ("fix_servicekosten_eur_month", euros(cell.highestService)),
      ("at_aftoppingsgrens_eur_month", euros(cell.remainderAtAftoppingsgrens)),
      ("other_request_eur_month", euros(cell.remainderOtherRequest)),
    ]
    return .object(members)
  }
}
