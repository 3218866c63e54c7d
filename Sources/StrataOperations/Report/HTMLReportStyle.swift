/// The page's style: light and dark, screen and paper.
enum HTMLReportStyle {
    static let css = """
        :root{--paper:#fbfbfa;--card:#fff;--ink:#1c1d1f;--soft:#63666c;--line:#e5e5e2;--track:#ececea;--code:#f3f3f0;--t1:#b3261e;--t1b:#fdeeec;--t2:#8a5a00;--t2b:#fdf4e1;--t3:#1f6f43;--t3b:#eaf6ee;--link:#1d4f91}
        @media (prefers-color-scheme:dark){:root{--paper:#141517;--card:#1b1d20;--ink:#e8e8e6;--soft:#9fa3aa;--line:#2e3136;--track:#2b2e33;--code:#26282c;--t1:#ff8f85;--t1b:#3a1f1d;--t2:#f0c063;--t2b:#352a14;--t3:#7fd6a2;--t3b:#17301f;--link:#9cc3ff}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;padding:40px 32px 56px;max-width:1180px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;font-variant-numeric:tabular-nums}
        :lang(zh) body,body:lang(zh){line-height:1.65;font-family:"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif;text-autospace:normal;line-break:strict}
        h1,h2,h3,p,ul,dl,dd{margin:0;padding:0;text-wrap:pretty}h1,.lead{text-wrap:balance}
        h1{font-size:30px;line-height:1.2;font-weight:650;letter-spacing:-.015em}
        h2{font-size:18px;line-height:1.35;font-weight:650;letter-spacing:-.005em}
        h1:lang(zh),h2:lang(zh){letter-spacing:0}
        h3{font-size:15px;font-weight:600}
        small{display:block;font-size:12px;color:var(--soft);font-weight:400;line-height:1.45}
        code{font:12px/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono","Noto Sans Mono CJK SC",monospace;overflow-wrap:break-word}
        small code{color:inherit}
        .brand{display:flex;align-items:center;gap:8px;font-size:14px;font-weight:650;margin-bottom:20px}
        .s1{fill:var(--t1)}.s2{fill:var(--t2)}.s3{fill:var(--t3)}
        .lead{font-size:18px;line-height:1.5;margin-top:10px;max-width:44em}
        .meta{color:var(--soft);font-size:13px;margin-top:6px;overflow-wrap:anywhere}
        section{margin-top:40px}
        .tiers,.handling{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:16px}
        .tiers{margin-top:28px}.handling{margin-top:14px}
        .card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px}
        .badge{display:inline-block;white-space:nowrap;font-size:13px;font-weight:650;line-height:1.5;border-radius:6px;padding:1px 8px}
        .badge.t1{color:var(--t1);background:var(--t1b)}.badge.t2{color:var(--t2);background:var(--t2b)}.badge.t3{color:var(--t3);background:var(--t3b)}
        .number{margin-top:12px;color:var(--soft);font-size:14px}
        .number strong{font-size:34px;line-height:1.1;font-weight:650;color:var(--ink);letter-spacing:-.02em;margin-right:2px}
        .bar{display:block;width:100%;height:6px;margin:12px 0 10px;border-radius:3px}
        .track{fill:var(--track)}.t1 .fill{fill:var(--t1)}.t2 .fill{fill:var(--t2)}.t3 .fill{fill:var(--t3)}
        .meaning{font-size:13px;color:var(--soft)}
        .scroll{margin-top:14px;overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:10px}
        .scroll:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
        table{border-collapse:collapse;width:100%;font-size:14px}
        th,td{text-align:left;vertical-align:top;padding:10px 14px;border-top:1px solid var(--line)}
        thead th{border-top:0;font-size:12px;font-weight:500;color:var(--soft);white-space:nowrap}
        tbody th{font-weight:600;overflow-wrap:break-word;max-width:22em}.columns tbody th{min-width:8em}
        .columns tbody th{box-shadow:inset 3px 0 0 var(--edge)}
        tr.t1{--edge:var(--t1)}tr.t2{--edge:var(--t2)}tr.t3{--edge:var(--t3)}
        .columns td:nth-child(2){min-width:9.5em}
        .sure{white-space:nowrap}.sure svg{display:block;margin-top:5px;border-radius:2px}
        .why{min-width:22em;font-size:13px}
        .why ul{list-style:none;display:flex;flex-wrap:wrap;column-gap:0}
        .why li:not(:last-child)::after{content:"·";color:var(--soft);padding:0 .45em}
        .against{color:var(--t2)}
        .decided{font-size:12px;font-weight:600;color:var(--link)}
        .examples,.inside{margin-top:4px;color:var(--soft)}
        .examples code{background:var(--code);border-radius:4px;padding:1px 5px;color:var(--ink);white-space:pre-wrap}
        .chip{display:inline-block;font-size:12px;line-height:1.5;border:1px solid var(--line);border-radius:5px;padding:0 6px;margin:1px 1px 1px 0;color:var(--ink)}
        .chip b{font-weight:600;color:var(--soft)}
        .chip.t1{color:var(--t1);border-color:currentcolor}.chip.t2{color:var(--t2)}.chip.t3{color:var(--t3)}
        dl div{display:grid;grid-template-columns:minmax(6em,2fr) 5fr;gap:10px;padding:7px 0;border-top:1px solid var(--line);font-size:13px}
        h3+dl{margin-top:10px}
        dt{color:var(--soft)}dd{overflow-wrap:anywhere}
        .certainty{color:var(--soft);font-size:13px;min-width:9em}
        .changes{margin-top:10px;padding-left:1.2em}
        .path{overflow-wrap:anywhere}
        .warn{color:var(--t2);font-weight:600}
        .empty{margin-top:14px;color:var(--soft)}
        footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line);font-size:12px;color:var(--soft)}
        footer p+p{margin-top:4px}
        @media (max-width:760px){body{padding:24px 16px 40px}.tiers,.handling{grid-template-columns:1fr}h1{font-size:24px}.lead{font-size:16px}th,td{padding:9px 10px}}
        @media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--track:#e4e4e4;--code:#f2f2f2;--t1:#9b1c15;--t1b:#fff;--t2:#704900;--t2b:#fff;--t3:#14532f;--t3b:#fff;--link:#000}@page{margin:14mm}body{padding:0;max-width:none;font-size:10.5pt}section{margin-top:22px}.badge{border:1px solid currentcolor}.card,tr,li{break-inside:avoid}.scroll{overflow:visible}h2{break-after:avoid}thead{display:table-header-group}.track,.fill{print-color-adjust:exact;-webkit-print-color-adjust:exact}.why{min-width:0}}
        """
}
