extension Catalogue {
    /// What is said of reading files into the vault.
    static let imports: Part = [
        entry(
            "import.already",
            en: "This file is in the dataset “{dataset}” already: import {batch} brought {rows} "
                + "rows of it to the end. Say --again to bring them once more, or take that "
                + "import back first (strata import undo).",
            zh: "该文件已在数据集“{dataset}”中：导入批次 {batch} 已完整导入其 {rows} 行。如需再次导入请加 "
                + "--again，或先撤销该批次（strata import undo）。"),
        entry(
            "import.again",
            en: "Import the file although the dataset has it already: every row comes once more.",
            zh: "即使数据集中已有该文件仍再次导入：每行都会再导入一次。"),
        entry(
            "import.again.rows",
            en: "--again goes with rows that are added, not with --replace, recordings or numbers.",
            zh: "--again 仅用于追加导入行，不能与 --replace、录音或号码名单同用。"),
        entry(
            "import.sheet",
            en: "The sheet of a workbook, where several have rows.",
            zh: "工作簿中的工作表（多个工作表有数据时必填）。"),
        entry(
            "import.sheet.onlyTables",
            en: "--sheet names a sheet of a workbook; recordings are a folder.",
            zh: "--sheet 指定工作簿中的工作表；录音为文件夹。"),
        entry(
            "import.severalSheets",
            en: "Several sheets of the workbook have rows: {names}. Say with --sheet which one is "
                + "meant, and import each on its own.",
            zh: "工作簿中有多个工作表含有数据：{names}。请用 --sheet 指定其一，逐个导入。"),
        entry(
            "import.unknownSheet",
            en: "The workbook has no sheet “{name}” with rows. With rows: {names}.",
            zh: "工作簿中没有含数据的工作表“{name}”。含数据的有：{names}。"),
        entry(
            "import.noSheets",
            en: "The file is no workbook, so it has no sheet “{name}”.",
            zh: "该文件不是工作簿，没有工作表“{name}”。"),
        entry(
            "import.map.twice",
            en: "--map says twice what “{name}” is.",
            zh: "--map 对“{name}”指定了两次。"),
        entry(
            "import.map.contradicts",
            en: "Column “{name}”: --map says {said}, but what stands in it looks like {found} "
                + "({confidence}).",
            zh: "列“{name}”：--map 指定为{said}，但其内容像是{found}（{confidence}）。"),
        entry(
            "import.notCalls",
            en: "No column says when a call was or how it ended, so these are no calls. Say which "
                + "does with --map COLUMN=time or --map COLUMN=result, or import the file as "
                + "something else (--as).",
            zh: "没有列说明通话的时间或结果，因此这些不是通话记录。请用 --map 列=time 或 --map 列=result "
                + "指定，或以其他类型导入（--as）。"),
        entry(
            "dataset.badName",
            en: "A dataset's name has 1 to {most} characters, not all of them blank and none a "
                + "control character. Give one with --dataset.",
            zh: "数据集名称须为 1 至 {most} 个字符，不能全为空白，不得含控制字符。请用 --dataset 指定。"),
        entry(
            "import.gap",
            en: "Row {row} did not come from the reader: what is before it is imported, the "
                + "rest is not.",
            zh: "读取时缺少第 {row} 行：其前的行已导入，其余未导入。"),
        entry(
            "import.reason.cut",
            en: "only the start of the row could be read",
            zh: "仅能读取该行的开头"),
        entry(
            "correction.unread",
            en: "Not all of {path} can be read, so what is missing in it is not known: nothing was "
                + "changed. Put the file right, or leave --remove-missing out.",
            zh: "{path} 无法完整读取，不能判定缺少哪些记录：未作任何更改。请修复文件，或不使用 "
                + "--remove-missing。"),
        entry(
            "dnc.import.unread",
            en: "Not all of the list could be read: an earlier version of the registry stays in "
                + "force beside it.",
            zh: "名单未能完整读取：登记机构的旧版本继续同时有效。"),
    ]
}
