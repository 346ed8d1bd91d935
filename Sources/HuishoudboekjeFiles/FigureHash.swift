import Huishoudboekje
import HuishoudboekjeText

extension Figures {
  /// The hash of the figures that can count in the computation of some years: the files from three
  /// years before to the year itself, and of a law that keeps its figures the last file before.
  package func hash(for years: [Int]) throws(FigureError) -> String {
    var wanted: Set<Int> = []
    for year in years {
      for index in entries.indices {
        let entry = entries[index]
        let near = (year - 3...year).contains(entry.date.year)
        let later = entries.contains {
          $0.law == entry.law && entry.date < $0.date && $0.date.year <= year
        }
        if near || (entry.date.year < year && !later) { wanted.insert(index) }
      }
    }
    var hash = SHA256()
    for index in wanted.sorted() {
      let file = try file(at: index)
      var text = "\(file.name)\n"
      for row in file.rows {
        for field in [row.key, row.value, row.unit.rawValue, row.article, row.source] {
          text += field
          text += ","
        }
        text += row.status.rawValue
        text += "\n"
      }
      hash.add(text)
    }
    return hash.hexadecimal()
  }
}
