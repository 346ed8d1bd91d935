/// A page in which no rule finds anything, and changes to it.
struct Fixture {
  var language = "nl"
  var title = "Proefbladzijde"
  var viewport = "width=device-width, initial-scale=1"
  var policy: String?
  var style = ""
  /// Stands before the main content.
  var top = """
    <a class="skip" href="#inhoud">Naar de inhoud</a>
    <header><p>Huishoudboekje</p></header>
    """
  /// The main content, below its heading.
  var content = ""
  /// The whole of it, heading included.
  var main: String?

  var html: String {
    """
    <!doctype html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    \(policy.map { "<meta http-equiv=\"Content-Security-Policy\" content=\"\($0)\">" } ?? "")
    <meta name="viewport" content="\(viewport)">
    <title>\(title)</title>
    <style>
    body { font: 16px/1.5 sans-serif; color: #111; background: #fff; margin: 1em }
    .skip:not(:focus) { position: absolute; left: -9999px }
    :focus-visible { outline: 2px solid #005fcc; outline-offset: 2px }
    button, input, select { border: 1px solid #555; background: #fff; color: #111; padding: 6px }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    \(style)
    </style>
    </head>
    <body>
    \(top)
    \(main ?? "<main id=\"inhoud\"><h1>Budget</h1>\(content)</main>")
    <footer><p>Bronnen</p></footer>
    </body>
    </html>
    """
  }
}
