import Crypto
import FoundationEssentials
import Mustache
package import StrataCore
import StrataVault

/// A certificate on paper: what it says, a code for the check, and room for signatures and a seal. It
/// loads and runs nothing.
///
/// The file that was signed is the certificate; the page is a way to read it. Its code holds the
/// signed lines, which `strata disposal verify --code` compares with the file.
package struct CertificatePage {
    package let html: String

    /// - Parameters:
    ///   - check: A certificate that was found good.
    ///   - language: In which it is written.
    /// - Throws: `DisposalError.notACertificate` for one that was not found good.
    package init(_ check: DisposalCertificate.Check, language: Language) throws {
        guard check.isGood, let code = QRCode(Array(check.signature.utf8)) else {
            throw DisposalError.notACertificate
        }
        let style = Self.css
        let hash = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        func say(_ message: Message) -> String { message.text(in: language) }
        var context: [String: Any] = [
            "lang": language == .zh ? "zh-Hans" : "en", "style": style, "styleHash": hash,
            "title": say(Message("disposal.page.title")),
            "lead": say(Message("disposal.page.lead")),
            "code": code.svg(title: say(Message("disposal.page.codeTitle"))),
            "check": say(Message("disposal.page.check")), "signature": check.signature,
            "keyTitle": say(Message("disposal.page.key")), "key": check.key,
            "digestTitle": say(Message("disposal.page.digest")), "digest": check.digest,
            "places": [
                Message("disposal.page.signRequested"), Message("disposal.page.signApproved"),
                Message("disposal.page.signApproved"), Message("disposal.page.seal"),
            ].map(say),
        ]
        context["sections"] = CertificateText(check.body, language: language).sections.map {
            section -> [String: Any] in
            [
                "title": section.title,
                "rows": section.rows.map { ["name": $0.name, "value": $0.value] },
                "notes": section.notes,
            ]
        }
        html = try MustacheTemplate(string: Self.template).render(context)
    }

    private static let template = """
        <!doctype html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{{styleHash}}}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <title>{{title}} · Strata</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <main>
        <header>
        <h1>{{title}}</h1>
        <p>{{lead}}</p>
        </header>
        {{#sections}}
        <section>
        <h2>{{title}}</h2>
        <dl>
        {{#rows}}
        <div><dt>{{name}}</dt><dd>{{value}}</dd></div>
        {{/rows}}
        </dl>
        {{#notes}}
        <p class="note">{{.}}</p>
        {{/notes}}
        </section>
        {{/sections}}
        <section class="check">
        {{{code}}}
        <div>
        <p>{{check}}</p>
        <p><b>{{digestTitle}}</b><br><code>{{digest}}</code></p>
        <p><b>{{keyTitle}}</b><br><code>{{key}}</code></p>
        <pre>{{signature}}</pre>
        </div>
        </section>
        <section class="places">
        {{#places}}
        <p>{{.}}</p>
        {{/places}}
        </section>
        </main>
        </body>
        </html>

        """

    private static let css = """
        @page{size:A4;margin:16mm}
        *{box-sizing:border-box}
        :root{color-scheme:light}
        body{margin:0;background:#fff;color:#111;font:13px/1.5 system-ui,"Noto Sans","Liberation Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
        main{max-width:780px;margin:32px auto;padding:32px 40px;border:1px solid #111;outline:3px double #111;outline-offset:4px}
        header{text-align:center;margin-bottom:20px}
        h1{font-size:24px;margin:0 0 6px;letter-spacing:.02em}
        h2{font-size:13px;margin:16px 0 4px;border-bottom:1px solid #111;break-after:avoid}
        p{margin:4px 0}
        dl{margin:0}
        dl div{display:grid;grid-template-columns:13em 1fr;gap:12px;padding:2px 0;break-inside:avoid}
        dt{color:#444}
        dd{margin:0;overflow-wrap:anywhere}
        .note{border-left:3px solid #111;padding-left:8px}
        .check{display:grid;grid-template-columns:190px 1fr;gap:20px;margin-top:24px;break-inside:avoid}
        .qr{width:190px;height:190px}
        code,pre{font:11px/1.45 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;white-space:pre-wrap;margin:4px 0}
        .places{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;margin-top:24px;break-inside:avoid}
        .places p{border:1px solid #888;height:92px;padding:4px 8px;color:#444;font-size:11px;margin:0}
        @media print{main{border:0;outline:0;margin:0;padding:0;max-width:none}}
        @media (max-width:600px){main{margin:0;padding:16px;outline:0;border:0}.check{grid-template-columns:1fr}.places{grid-template-columns:1fr 1fr}dl div{grid-template-columns:1fr}}
        """
}

/// What a certificate says, in words.
struct CertificateText {
    struct Section {
        var title: String
        var rows: [(name: String, value: String)] = []
        var notes: [String] = []
    }

    private(set) var sections: [Section] = []
    private let language: Language

    init(_ body: DisposalCertificate.Body, language: Language) {
        self.language = language
        sections = [
            head(body), destroyed(body), reasons(body), method(body), verification(body),
            left(body), copies(body), instructions(body), people(body), log(body),
        ].compactMap(\.self)
    }

    private func say(_ message: Message) -> String { message.text(in: language) }

    private func title(ofClass name: String) -> String {
        RetentionClass(rawValue: name)?.title[language] ?? name
    }

    private func head(_ body: DisposalCertificate.Body) -> Section {
        Section(
            title: say(Message("disposal.page.head")),
            rows: [
                (say(Message("disposal.page.certificate")), body.certificate),
                (say(Message("disposal.page.vault")), body.vault),
                (say(Message("disposal.page.begun")), "\(body.begun) – \(body.ended)"),
                (say(Message("disposal.page.tool")), body.tool),
                (
                    say(Message("disposal.page.policy")),
                    "\(body.policyVersion)\n\(body.policyDigest)"
                ),
            ]
                + body.askedAgainBy.filter { $0 != body.policyDigest }.map {
                    (say(Message("disposal.page.otherPolicy")), $0)
                })
    }

    private func destroyed(_ body: DisposalCertificate.Body) -> Section {
        let destroyed = body.destroyed
        return Section(
            title: say(Message("disposal.page.destroyed")),
            rows: [
                (
                    say(Message("disposal.page.people")),
                    say(
                        Message(
                            "disposal.page.peopleOf",
                            [
                                "people": NumberText.grouped(destroyed.people),
                                "whole": NumberText.grouped(destroyed.whole),
                            ]))
                ),
                (
                    say(Message("disposal.page.records")),
                    say(
                        Message(
                            "disposal.page.recordsOf",
                            [
                                "records": NumberText.grouped(destroyed.records),
                                "reduced": NumberText.grouped(destroyed.reduced),
                            ]))
                ),
                (
                    say(Message("disposal.page.classes")),
                    counted(destroyed.classes) { title(ofClass: $0) }
                ),
                (
                    say(Message("disposal.page.labels")),
                    counted(destroyed.labels) { name in
                        Policy.standard.label(LabelID(name))?.title[language] ?? name
                    }
                ),
            ])
    }

    private func counted(_ counts: [String: Int], _ title: (String) -> String) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\(title($0.key)) \(NumberText.grouped($0.value))" }.joined(separator: " · ")
    }

    private func reasons(_ body: DisposalCertificate.Body) -> Section {
        Section(
            title: say(Message("disposal.page.reasons")),
            rows: body.reasons.map { reason in
                (
                    "\(title(ofClass: reason.retentionClass)) [\(reason.rule)]",
                    say(
                        Message(
                            "disposal.count",
                            [
                                "people": NumberText.grouped(reason.people),
                                "records": NumberText.grouped(reason.records),
                            ]))
                )
            }, notes: [say(Message("disposal.page.reasonsNote"))])
    }

    private func method(_ body: DisposalCertificate.Body) -> Section {
        let method = body.method
        return Section(
            title: say(Message("disposal.page.method")),
            rows: [
                (say(Message("disposal.page.standard")), body.standard),
                (
                    say(Message("disposal.page.technique")),
                    say(
                        Message(
                            "disposal.page.techniqueOf",
                            [
                                "category": method.category, "technique": method.technique,
                                "cipher": method.cipher,
                            ]))
                ),
                (
                    say(Message("disposal.page.stores")),
                    say(
                        Message(
                            "disposal.page.storesOf",
                            ["records": method.records, "keys": method.keys]))
                ),
                (
                    say(Message("disposal.page.provider")),
                    "\(method.provider): "
                        + say(
                            method.providerPromise == KeyStatus.Promise.destroys.rawValue
                                ? Message("disposal.page.destroys")
                                : Message("disposal.page.forgets"))
                ),
                (
                    say(Message("disposal.page.erasures")),
                    body.erasures.joined(separator: " ")
                ),
            ])
    }

    private func verification(_ body: DisposalCertificate.Body) -> Section {
        let found = body.verification
        return Section(
            title: say(Message("disposal.page.verification")),
            rows: [
                (say(Message("disposal.page.lookedFor")), NumberText.grouped(found.lookedFor)),
                (say(Message("disposal.page.tried")), NumberText.grouped(found.triedToOpen)),
                (say(Message("disposal.page.found")), NumberText.grouped(found.found)),
            ])
    }

    private func left(_ body: DisposalCertificate.Body) -> Section {
        Section(
            title: say(Message("disposal.page.left")),
            rows: [
                (say(Message("disposal.page.notDue")), NumberText.grouped(body.left.notDue)),
                (say(Message("disposal.page.held")), NumberText.grouped(body.left.held)),
                (say(Message("disposal.page.gone")), NumberText.grouped(body.left.gone)),
                (say(Message("disposal.page.damaged")), NumberText.grouped(body.left.damaged)),
            ])
    }

    private func copies(_ body: DisposalCertificate.Body) -> Section {
        Section(
            title: say(Message("disposal.page.copies")),
            rows: [
                (say(Message("disposal.page.epoch")), "\(body.copies.epoch)"),
                (
                    say(Message("disposal.page.backups")),
                    body.copies.backupsKeptDays.map {
                        say(Message("disposal.page.days", ["days": "\($0)"]))
                    } ?? say(Message("disposal.page.backupsUnknown"))
                ),
            ],
            notes: [
                say(
                    body.copies.oldCopiesOpen
                        ? Message("disposal.oldCopies") : Message("disposal.page.copiesNote"))
            ])
    }

    private func instructions(_ body: DisposalCertificate.Body) -> Section? {
        guard let instructions = body.instructions else { return nil }
        return Section(
            title: say(Message("disposal.page.instructions")),
            rows: instructions.map { one in
                (
                    one.recipient.map { DisplayText.neutral($0, limit: 200) }
                        ?? say(Message("export.recipient.list")),
                    [
                        one.purpose.map { Purpose(rawValue: $0)?.title[language] ?? $0 }, one.day,
                        say(
                            Message(
                                "hold.scope.people", ["count": NumberText.grouped(one.people)])),
                    ].compactMap(\.self).joined(separator: " · ")
                )
            }, notes: [say(Message("disposal.page.instructionsNote"))])
    }

    private func people(_ body: DisposalCertificate.Body) -> Section {
        func row(
            _ message: Message, _ person: DisposalCertificate.Person
        ) -> (name: String, value: String) {
            (say(message), "\(DisplayText.neutral(person.name, limit: 200)) · \(person.time)")
        }
        return Section(
            title: say(Message("disposal.page.who")),
            rows: [row(Message("disposal.page.requestedBy"), body.requestedBy)]
                + body.approvedBy.map { row(Message("disposal.page.approvedBy"), $0) }
                + [row(Message("disposal.page.carriedOutBy"), body.carriedOutBy)])
    }

    private func log(_ body: DisposalCertificate.Body) -> Section {
        let entries = [body.log.act.index, body.log.outcome?.index].compactMap(\.self)
        return Section(
            title: say(Message("disposal.page.log")),
            rows: [
                (
                    say(Message("disposal.page.entries")),
                    entries.map(String.init).joined(separator: ", ")
                ),
                (
                    say(Message("disposal.page.checkpoint")),
                    body.log.checkpoint.split(separator: "\n").prefix(3).joined(separator: "\n")
                ),
            ])
    }
}
