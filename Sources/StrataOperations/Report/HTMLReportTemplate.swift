/// The page's structure; every value is escaped, the style alone is not.
enum HTMLReportTemplate {
    static let page = """
        {{% CONTENT_TYPE: STRICT_HTML}}<!doctype html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{{styleHash}}}'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <title>{{t.title}} · Strata</title>
        <style>{{{style}}}</style>
        </head>
        <body>
        <header>
        <p class="brand"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path class="s1" d="M2 5.5 10 2l8 3.5L10 9z"/><path class="s2" d="m2 10 8 3.5L18 10v2l-8 3.5L2 12z"/><path class="s3" d="m2 14.5 8 3.5 8-3.5v1.6L10 19.6l-8-3.5z"/></svg>Strata</p>
        <h1>{{t.title}}</h1>
        <p class="lead">{{lead}}</p>
        <p class="meta">{{policy}}{{#hasDate}} · {{date}}{{/hasDate}}</p>
        </header>
        <main>
        <section class="tiers" aria-label="{{t.columns}}">
        {{#tiers}}
        <article class="card {{class}}">
        <p class="badge {{class}}"><span aria-hidden="true">{{shape}}</span> {{tier}} {{word}}</p>
        <p class="number"><strong>{{count}}</strong> {{t.columns}}</p>
        <svg class="bar" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="1000" height="6"/><rect class="fill" width="{{share}}" height="6"/></svg>
        <p class="meaning">{{meaning}}</p>
        </article>
        {{/tiers}}
        </section>
        {{#hasChanges}}
        <section>
        <h2>{{t.changes}}</h2>
        {{#noChanges}}<p class="meta">{{t.noChanges}}</p>{{/noChanges}}
        <ul class="changes">{{#changes}}<li>{{.}}</li>{{/changes}}</ul>
        </section>
        {{/hasChanges}}
        {{#sources}}
        <section aria-labelledby="{{id}}">
        <h2 id="{{id}}" class="path">{{title}}</h2>
        <p class="meta">{{facts}}{{#hasProblems}} · <a class="warn" href="#problems">{{problemCount}}</a>{{/hasProblems}}</p>
        {{^hasColumns}}<p class="empty">{{t.noColumns}}</p>{{/hasColumns}}
        {{#hasColumns}}
        <div class="scroll" role="region" aria-labelledby="{{id}}" tabindex="0">
        <table class="columns">
        <thead><tr><th scope="col">{{t.name}}</th><th scope="col">{{t.label}}</th><th scope="col">{{t.tier}}</th><th scope="col">{{t.confidence}}</th><th scope="col">{{t.evidence}}</th></tr></thead>
        <tbody>
        {{#columns}}
        <tr class="{{class}}">
        <th scope="row">{{name}}<small>{{filled}}</small></th>
        <td>{{title}}{{#decided}} <span class="decided">{{t.decided}}</span>{{/decided}}<small><code>{{id}}</code></small></td>
        <td><span class="badge {{class}}"><span aria-hidden="true">{{shape}}</span> {{tier}}</span><small>{{word}}</small></td>
        <td class="sure">{{confidence}}<svg viewBox="0 0 40 3" width="40" height="3" aria-hidden="true"><rect class="track" width="40" height="3"/><rect class="fill" width="{{level}}" height="3"/></svg></td>
        <td class="why"><ul>{{#evidence}}<li class="{{class}}">{{text}}</li>{{/evidence}}</ul>{{#hasExamples}}<p class="examples"><span>{{t.examples}}</span> {{#examples}}<code>{{.}}</code> {{/examples}}</p>{{/hasExamples}}{{#hasContains}}<p class="inside"><span>{{t.inside}}</span> {{#contains}}<span class="chip {{class}}"><span aria-hidden="true">{{shape}}</span> {{title}} <b>{{cells}}</b></span> {{/contains}}</p>{{/hasContains}}</td>
        </tr>
        {{/columns}}
        </tbody>
        </table>
        </div>
        {{/hasColumns}}
        </section>
        {{/sources}}
        {{#hasProblems}}
        <section>
        <h2 id="problems">{{t.problems}}</h2>
        <div class="scroll" role="region" aria-labelledby="problems" tabindex="0">
        <table>
        <thead><tr><th scope="col">{{t.source}}</th><th scope="col">{{t.problem}}</th><th scope="col">{{t.place}}</th></tr></thead>
        <tbody>
        {{#problems}}
        <tr><th scope="row" class="path">{{source}}</th><td>{{message}}<small><code>{{code}}</code></small></td><td>{{place}}</td></tr>
        {{/problems}}
        </tbody>
        </table>
        </div>
        </section>
        {{/hasProblems}}
        {{#hasNotes}}
        <section>
        <h2 id="notes">{{t.readingNotes}}</h2>
        <div class="scroll" role="region" aria-labelledby="notes" tabindex="0">
        <table>
        <thead><tr><th scope="col">{{t.source}}</th><th scope="col">{{t.note}}</th><th scope="col">{{t.place}}</th></tr></thead>
        <tbody>
        {{#notes}}
        <tr><th scope="row" class="path">{{source}}</th><td>{{message}}<small><code>{{code}}</code></small></td><td>{{place}}</td></tr>
        {{/notes}}
        </tbody>
        </table>
        </div>
        </section>
        {{/hasNotes}}
        {{#hasHandling}}
        <section>
        <h2>{{t.handling}}</h2>
        <div class="handling">
        {{#handling}}
        <article class="card {{class}}">
        <h3><span class="badge {{class}}"><span aria-hidden="true">{{shape}}</span> {{tier}} {{word}}</span></h3>
        <dl>{{#lines}}<div><dt>{{aspect}}</dt><dd>{{measure}}</dd></div>{{/lines}}</dl>
        </article>
        {{/handling}}
        </div>
        </section>
        {{/hasHandling}}
        {{#hasRegulations}}
        <section>
        <h2 id="regulations">{{t.regulations}}</h2>
        <div class="scroll" role="region" aria-labelledby="regulations" tabindex="0">
        <table>
        <thead><tr><th scope="col">{{t.regulation}}</th><th scope="col">{{t.touches}}</th><th scope="col">{{t.certainty}}</th></tr></thead>
        <tbody>
        {{#regulations}}
        <tr><th scope="row">{{name}}<small>{{clauses}}</small></th><td>{{#labels}}<span class="chip">{{title}}</span> {{/labels}}</td><td class="certainty">{{certainty}}</td></tr>
        {{/regulations}}
        </tbody>
        </table>
        </div>
        </section>
        {{/hasRegulations}}
        </main>
        <footer><p>{{t.notes}}</p><p>{{t.counsel}}</p></footer>
        </body>
        </html>

        """
}
