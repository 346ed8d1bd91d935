/// Which contribution is due of whom: on own or on joint income, low or high.
struct ContributionKind: Sendable, Equatable {
  enum Payers: Sendable, Equatable {
    /// One person on own income, by the index of the person.
    case own(Int)
    /// A couple together on joint income.
    case joint
  }
  let payers: Payers
  /// The form that decides the deduction and the reduction of the low contribution.
  let form: Leveringsvorm
  /// High once the first months of the stay have passed.
  let high: Bool
}

extension EigenBijdrageWlz {
  /// The contributions of a household in one column.
  ///
  /// - Law: Blz artikel 3.3.2.1 lid 1, 3.3.2.2 lid 1 and 2 and 3.3.2.2a: single VPT, MPT or PGB low;
  ///   single verblijf high after the first months; a couple one low contribution unless both are
  ///   in verblijf; who is treated as unmarried an own contribution.
  /// - Leaves out: beschermd wonen, deeltijdverblijf, children, return within four months.
  static func contributions(
    _ form: Leveringsvorm, couple: Bool, partner other: Leveringsvorm?, asUnmarried: Bool
  ) -> [ContributionKind] {
    func own(_ index: Int, _ form: Leveringsvorm) -> ContributionKind {
      ContributionKind(payers: .own(index), form: form, high: form == .zzp)
    }
    guard couple, !asUnmarried else {
      return [own(0, form)] + (other.map { [own(1, $0)] } ?? [])
    }
    if form == .zzp && other == .zzp {
      return [ContributionKind(payers: .joint, form: .zzp, high: true)]
    }
    // One low contribution; the reduction also when only one of them has MPT or PGB.
    let reduced = [form, other].compactMap { $0 }.first { $0.hasReduction }
    return [ContributionKind(payers: .joint, form: reduced ?? .vpt, high: false)]
  }
}
