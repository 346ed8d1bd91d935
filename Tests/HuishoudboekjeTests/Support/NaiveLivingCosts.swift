@testable import Huishoudboekje

/// The living costs of a year, told once more: who pays a line by how he lives, what is stated, and
/// otherwise the figures of a budget. For persons who live in one way all year.
struct NaiveLivingCosts {
  let household: Household
  /// The form of each person; nil without Wlz care.
  let forms: [Leveringsvorm?]
  let figures = TestFigures.naive

  private func figure(_ key: String) -> NaiveRational {
    figures.value("levenskosten", household.year, key)
  }
  private func isAtHome(_ index: Int) -> Bool { forms[index] != .zzp }

  /// The home is heated and taxed once, whoever lives there.
  private static let ofTheHome: Set<BudgetLine> = [.energie, .lokaleLasten]

  /// In ZZP the Wlz pays the home, the food and the alarm, in VPT the food and the alarm.
  private func pays(_ line: BudgetLine, _ index: Int) -> Bool {
    switch line {
    case .energie, .lokaleLasten: isAtHome(index)
    case .alarm: forms[index] == .mpt || forms[index] == .pgb
    case .etenEnDrinken: isAtHome(index) && forms[index] != .vpt
    default: true
    }
  }

  /// What everybody pays of a line.
  func year(_ line: BudgetLine) -> NaiveRational {
    let once = Self.ofTheHome.contains(line)
    var sum: NaiveRational = 0
    var open: [Int] = []
    var told: Set<Leveringsvorm> = []
    for index in forms.indices {
      if let form = forms[index], let own = household.amounts[.cost(line, in: form)] {
        if !once || told.insert(form).inserted { sum = sum + 12 * NaiveRational(cents: own) }
      } else if pays(line, index) {
        open.append(index)
      }
    }
    if open.isEmpty { return sum }
    if let shared = household.amounts[.cost(line)] {
      return sum + NaiveRational(once ? 12 : 12 * open.count) * NaiveRational(cents: shared)
    }
    return sum + (household.budgetSet == .d0 ? plain(line, open) : full(line, open))
  }

  /// The coarse set of the scenarios.
  private func plain(_ line: BudgetLine, _ payers: [Int]) -> NaiveRational {
    let home = payers.filter(isAtHome).isEmpty ? 0 : 1 as NaiveRational
    let away = NaiveRational(payers.count { !isAtHome($0) })
    let count = NaiveRational(payers.count)
    switch line {
    case .energie: return 12 * figure("d0_energie")
    case .lokaleLasten: return 12 * localTaxes("d0_lokale_lasten")
    case .verzekeringen:
      return 12 * (home * figure("d0_verzekeringen") + away * figure("d0_zzp_verzekeringen"))
    case .telefoonInternetTv:
      return 12 * (home * figure("d0_tv_internet") + away * figure("d0_zzp_tv_telefoon"))
    case .was: return laundry(payers)
    case .alarm: return 12 * count * figure("d0_alarm_mpt_pgb")
    case .etenEnDrinken: return 12 * count * figure("d0_voeding_mpt_pgb")
    case .zorgpremie: return 12 * count * figure("d0_zorgpremie")
    case .eigenRisico: return count * figure("eigen_risico")
    default: return 0
    }
  }

  /// The lines of a minimum budget, for one or for two at home.
  private func full(_ line: BudgetLine, _ payers: [Int]) -> NaiveRational {
    let atHome = payers.count(where: isAtHome)
    let home: NaiveRational = atHome == 0 ? 0 : 1
    let away = NaiveRational(payers.count - atHome)
    let count = NaiveRational(payers.count)
    func bySize(_ key: String) -> NaiveRational {
      home * figure(key + (atHome == 2 ? "_2_personen" : "_1_persoon"))
    }
    switch line {
    case .energie: return figure("energie_gemiddeld")
    case .lokaleLasten: return 12 * localTaxes("lokale_lasten_zonder_kwijtschelding")
    case .verzekeringen:
      return 12 * (bySize("verzekeringen") + away * figure("d0_zzp_verzekeringen"))
    case .telefoonInternetTv:
      return 12 * (home * figure("kabel_internet") + count * figure("mobiel_persoon"))
    case .was: return laundry(payers)
    case .alarm: return 12 * count * figure("d0_alarm_mpt_pgb")
    case .etenEnDrinken:
      // Whoever pays for it: who lives with another is no household of one.
      let alone = forms.indices.count(where: isAtHome) == 1
      return payers.map { 12 * food($0, alone: alone) }.reduce(0, +)
    case .kledingEnPersoonlijk:
      return 12 * count * (figure("kleding_persoon") + figure("persoonlijke_verzorging_persoon"))
    case .overigeKosten:
      let each = [
        "zelfzorgmiddelen_persoon", "vervoer_persoon", "bankkosten_persoon", "recreatie_persoon",
      ].map(figure).reduce(0, +)
      let rooms = home * (figure("schoonmaakmiddelen") + figure("onderhoud_huis_tuin"))
      let shared = bySize("inventaris") + bySize("water") + rooms
      return 12 * (count * each + shared + (home + away) * figure("onvoorzien"))
    case .zorgpremie: return 12 * count * figure("zorgpremie")
    case .eigenRisico: return count * figure("eigen_risico")
    default: return 0
    }
  }

  private func localTaxes(_ key: String) -> NaiveRational {
    household.switches.kwijtschelding == .volledig
      ? figure("lokale_lasten_met_kwijtschelding") : figure(key)
  }

  private func laundry(_ payers: [Int]) -> NaiveRational {
    payers.map { 12 * figure(isAtHome($0) ? "d0_was_zelf" : "d0_zzp_was") }.reduce(0, +)
  }

  /// A month of food by age on 1 January and sex; a tenth more for who eats alone.
  private func food(_ index: Int, alone: Bool) -> NaiveRational {
    let person = household.persons[index]
    let born = NaiveDate(
      person.birthDate.year, person.birthDate.month, person.birthDate.day)
    let age = NaiveDate(household.year, 1, 1).age(bornOn: born)
    let sex = person.isMan ? "man" : "vrouw"
    let key = age >= 70 ? "vanaf_70" : age >= 51 ? "\(sex)_51_69" : "\(sex)_14_50"
    let day = figure("voeding_dag_\(key)")
    let more = alone ? figure("voeding_opslag_1_persoon") : 0
    return (day * 365 * (100 + more) / 1200).halfUpCents()
  }
}
