import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

extension ComplexFile {
  /// A variant as it is written: paths of the complex with other values.
  struct Change {
    let name: String
    let reader: JSONObjectReader
    let set: JSONNode
    let members: [JSONMember]
  }

  /// The variants, each with a name of its own and paths that may vary.
  static func changes(_ root: JSONObjectReader, _ base: ComplexVariant) -> [Change] {
    let isStated = root.has("variants")
    let count = isStated ? root.array("variants")?.count ?? 0 : 0
    guard count <= mostVariants else {
      root.refuse(
        at: "variants", ComplexErrorText.variants(count),
        remedy: KeyErrorText.atMost(mostVariants))
      return []
    }
    // The cells are counted before a variant is made.
    let cells = root.objects("personas").count * base.units.count * (1 + count)
    guard cells <= mostCells else {
      root.refuse(
        at: "units", ComplexErrorText.cells(cells),
        remedy: ComplexErrorText.mostCells(mostCells))
      return []
    }
    guard count > 0 || isStated && root.isTraced else { return [] }
    let expected = ComplexErrorText.pathsNeeded
    var names: Set<String> = [base.name]
    return root.objects("variants", in: 0...mostVariants).compactMap { reader in
      let name = reader.name("name", as: .filled) ?? ""
      if reader.isGood("name"), name.isEmpty || !names.insert(name).inserted {
        reader.refuse(
          at: "name", name.isEmpty ? KeyErrorText.isEmpty : KeyErrorText.isTwice(quoted(name)),
          remedy: ComplexErrorText.variantOwnName)
      }
      guard let set = reader.values("set", names: mayVaryPattern, expected: expected),
        case .object(let all) = set.value
      else { return nil }
      let members = all.filter { $0.key != JSONObjectReader.commentKey }
      let change = Change(name: name, reader: reader, set: set, members: members)
      for member in members where !mayVary(member.key) {
        reader.errors.note(
          change.refusal(
            of: member, ComplexErrorText.cannotVary, ComplexErrorText.mayVary))
      }
      return change
    }
  }

  /// The base and every variant: the file with some values replaced, read again, so that every check
  /// holds for it. Of each variant the first error is noted, of twenty variants at most.
  static func variants(
    _ root: JSONObjectReader, _ node: JSONNode, _ base: ComplexVariant, _ personas: [Persona],
    _ changes: [Change], _ decoder: ComplexDecoder
  ) -> [ComplexVariant] {
    var variants = [base]
    var refused = 0
    for (index, change) in changes.enumerated() {
      do throws(InputError) {
        let changed = try change.changed(node)
        do throws(InputError) {
          variants.append(try variant(changed, change.name, personas, decoder))
        } catch {
          throw InputError(
            file: decoder.file, at: change.set.position,
            ComplexErrorText.makes("variants[\(index)].set", error.what), advice: error.advice)
        }
      } catch {
        root.errors.note(error)
        refused += 1
        if refused == InputErrors.most { break }
      }
    }
    return variants
  }

  private static func variant(
    _ node: JSONNode, _ name: String, _ personas: [Persona], _ decoder: ComplexDecoder
  ) throws(InputError) -> ComplexVariant {
    let root = try JSONObjectReader(node: node, file: decoder.file)
    var decoder = decoder
    decoder.homes(root)
    let variant = decoder.variant(root, name: name)
    for unit in root.objects("units") { unit.noteUnknown() }
    root.optionalObject("provider")?.noteUnknown()
    try root.errors.check()
    decoder.checkTariffs(variant, personas, root)
    try root.errors.check()
    return variant
  }
}

extension ComplexFile.Change {
  /// An error about a path of the variant.
  fileprivate func refusal(
    of member: JSONMember, _ problem: Phrase, _ remedy: Phrase
  ) -> InputError {
    InputError(
      file: reader.file, at: member.keyPosition,
      ComplexErrorText.names(reader.path(of: "set"), quoted(member.key), problem),
      advice: remedy)
  }

  /// The complex with the values of the variant.
  fileprivate func changed(_ node: JSONNode) throws(InputError) -> JSONNode {
    var changed = node
    var left = ComplexFile.mostSet
    for member in members {
      guard Self.replace(&changed, member.key, member.node.value, &left) else {
        guard left >= 0 else {
          throw refusal(
            of: member, ComplexErrorText.tooManyChanges(ComplexFile.mostSet),
            CSVErrorText.splitFile)
        }
        throw refusal(
          of: member, ComplexErrorText.leadsNowhere, ComplexErrorText.pathLike)
      }
    }
    return changed
  }

  /// Replaces the value at a path, where `[*]` stands for every item of a list; false when the path
  /// leads nowhere, or to more values than are left.
  private static func replace(
    _ node: inout JSONNode, _ path: String, _ value: JSONValue, _ left: inout Int
  ) -> Bool {
    guard let star = path.firstRange(of: "[*]") else {
      left -= 1
      return left >= 0 && node.replace(at: path, with: value)
    }
    let list = String(path[..<star.lowerBound])
    let rest = String(path[star.upperBound...].drop { $0 == "." })
    guard case .array(var items)? = node.value(at: list)?.value else { return false }
    for index in items.indices {
      guard replace(&items[index], rest, value, &left) else { return false }
    }
    return node.replace(at: list, with: .array(items))
  }
}
