/// Who bears a cost.
package enum Payer: String, Sendable {
  case client, wlz, zvw, wmo
  /// The form does not know this cost.
  case none
}

/// Who pays a line, by leveringsvorm.
struct PayerByForm: Sendable {
  let zzp: Payer
  let vpt: Payer
  let mpt: Payer
  let pgb: Payer
  /// Of a person without Wlz care.
  let withoutCare: Payer

  init(zzp: Payer, vpt: Payer, mpt: Payer, pgb: Payer, withoutCare: Payer) {
    self.zzp = zzp
    self.vpt = vpt
    self.mpt = mpt
    self.pgb = pgb
    self.withoutCare = withoutCare
  }
  private init(zzp: Payer) {
    self.init(zzp: zzp, vpt: .client, mpt: .client, pgb: .client, withoutCare: .client)
  }

  /// The client in every form.
  static let client = PayerByForm(zzp: .client)
  /// The client at home; in an institution the Wlz.
  static let wlzInZZP = PayerByForm(zzp: .wlz)
  /// The client at home; an institution does not know it.
  static let onlyAtHome = PayerByForm(zzp: .none)

  subscript(_ form: Leveringsvorm) -> Payer {
    switch form {
    case .zzp: return zzp
    case .vpt: return vpt
    case .mpt: return mpt
    case .pgb: return pgb
    }
  }
}
