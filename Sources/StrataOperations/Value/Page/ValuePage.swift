import Crypto
import FoundationEssentials
package import StrataCore

/// The value models' results as one self-contained page: no script, nothing loaded, charts as SVG
/// with a table behind each, light and dark.
package struct ValuePage {
    package var language: Language

    package init(language: Language) { self.language = language }

    /// A heading, a drawing, and the table behind it.
    struct Section {
        var title: String
        var note: String?
        var svg: String?
        var table: String?
        var paragraphs: [String] = []
    }

    func page(title: String, lead: String, meta: String, sections: [Section]) -> String {
        func escaped(_ text: String) -> String { ChartText.escaped(text) }
        let css = HTMLReportStyle.css + Self.style
        let hash = Data(SHA256.hash(data: Data(css.utf8))).base64EncodedString()
        var text = """
            <!doctype html>
            <html lang="\(language == .zh ? "zh-Hans" : "en")">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="robots" content="noindex">
            <title>\(escaped(title)) · Strata</title>
            <style>\(css)</style>
            </head>
            <body>
            <header>
            <p class="brand">Strata</p>
            <h1>\(escaped(title))</h1>
            <p class="lead">\(escaped(lead))</p>
            <p class="meta">\(escaped(meta))</p>
            </header>
            <main>

            """
        for section in sections {
            text += "<section><h2>\(escaped(section.title))</h2>\n"
            if let note = section.note { text += "<p class=\"meta\">\(escaped(note))</p>\n" }
            for paragraph in section.paragraphs { text += "<p>\(escaped(paragraph))</p>\n" }
            if let svg = section.svg { text += "<div class=\"card\">\(svg)</div>\n" }
            if let table = section.table {
                text +=
                    section.svg == nil
                    ? table
                    : "<details><summary>\(escaped(say(Message("value.page.table"))))</summary>"
                        + "\(table)</details>"
            }
            text += "</section>\n"
        }
        return text + "</main>\n</body>\n</html>\n"
    }

    /// What charts need beside the style of all reports.
    private static let style = """
        .chart{display:block;width:100%;max-width:820px;height:auto;margin:0 auto}
        .chart text{font:12px system-ui,sans-serif;fill:var(--soft)}
        .chart text.value{font-weight:650;fill:var(--ink)}
        .chart text.small{font-size:10px;fill:var(--ink)}
        .chart .cell{fill:var(--link)}
        .chart .frame{fill:none;stroke:var(--line)}
        .chart .grid{fill:none;stroke:var(--line);stroke-width:1}
        .chart .model{fill:var(--link)}.chart .real{fill:var(--t3)}
        .chart polyline.model{fill:none;stroke:var(--link);stroke-width:2;stroke-dasharray:5 3}
        .chart polyline.real{fill:none;stroke:var(--t3);stroke-width:2}
        .chart .cut{fill:none;stroke:var(--soft);stroke-dasharray:3 4}
        section>.card{margin-top:14px}details{margin-top:10px}summary{cursor:pointer;color:var(--link);font-size:13px}
        th.figure,td.figure{text-align:right;font-variant-numeric:tabular-nums}
        """

    func say(_ message: Message) -> String { message.text(in: language) }

    func meta(_ source: PurchaseSource) -> String {
        say(
            Message(
                "value.page.source",
                [
                    "path": source.path, "rows": NumberText.grouped(source.rows),
                    "first": source.firstDay ?? "–", "last": source.lastDay ?? "–",
                ]))
    }
}
