extension Catalogue {
    static let connect: Part = [
        entry(
            "connect.specialFile",
            en: "is neither a file nor a folder (a pipe, socket or device), so it is not read",
            zh: "既不是文件也不是文件夹（管道、套接字或设备），未读取"),
        entry(
            "connect.nameNotUTF8",
            en: "holds a file whose name is not valid UTF-8; rename it to have it read",
            zh: "其中有文件名不是有效 UTF-8 的文件；请改名后再读取"),
        entry(
            "connect.emptyFolder", en: "holds no file: there was nothing to read",
            zh: "文件夹中没有文件，无可读取的内容"),
        entry(
            "connect.versionControl",
            en: """
                is the folder of a version-control system and was left out; \
                give its path to have it read
                """,
            zh: "是版本控制系统的文件夹，已跳过；如需读取请直接给出其路径"),
        entry(
            "connect.encodingGuessed",
            en: "nothing says for sure how the text is encoded; it was read as {encoding}",
            zh: "无法确定文本编码；已按 {encoding} 读取"),
        entry(
            "connect.encodingMixed",
            en: """
                some lines are UTF-8 and others are not; all were read as {encoding}, \
                so that some characters are wrong
                """,
            zh: "部分行是 UTF-8，部分不是；已全部按 {encoding} 读取，部分字符有误"),
        entry(
            "connect.fileMissing", en: "does not exist", zh: "不存在"),
        entry(
            "connect.noPermission",
            en: "may not be read: permission denied", zh: "没有读取权限"),
        entry(
            "connect.linkLoop",
            en: "is a symbolic link that leads back to itself", zh: "是指向自身的循环符号链接"),
        entry(
            "connect.readFailed",
            en: "could not be read any further: {reason}", zh: "无法继续读取：{reason}"),
        entry(
            "connect.fileChanged",
            en: "changed while it was read; read it again for a result that is whole",
            zh: "在读取过程中被修改；请重新读取以获得完整结果"),
        entry(
            "connect.compressedDamaged",
            en: """
                the {format} data is cut off or damaged after byte {offset} of the file; \
                what came before was read
                """,
            zh: "{format} 数据在文件第 {offset} 字节之后被截断或损坏；之前的内容已读取"),
        entry("connect.empty", en: "is empty", zh: "是空文件"),
        entry(
            "connect.binary",
            en: "is not text: it looks like a binary file", zh: "不是文本，看起来是二进制文件"),
        entry(
            "connect.binaryFormat",
            en: "is no text and no table; its form is {format}", zh: "不是文本或表格，而是 {format} 文件"),
        entry(
            "connect.invalidBytes",
            en: "bytes that are not valid {encoding} were read as U+FFFD",
            zh: "不是有效 {encoding} 的字节已按 U+FFFD 读取"),
        entry(
            "connect.nulBytes",
            en: "NUL bytes stand in the text", zh: "文本中含有 NUL 字节"),
        entry(
            "connect.unclosedQuote",
            en: "a quote opens a cell and is never closed; the cell was read up to the delimiter",
            zh: "单元格的引号没有闭合；已读取到下一个分隔符为止"),
        entry(
            "connect.strayQuote",
            en: "a quote stands inside a quoted cell without being escaped",
            zh: "带引号的单元格内有未转义的引号"),
        entry(
            "connect.raggedRow",
            en: "rows do not have the table's {columns} cells", zh: "行的单元格数不是表格的 {columns} 个"),
        entry(
            "connect.titleRows",
            en: "rows above the header are no data; they were read as free text",
            zh: "表头上方的行不是数据；已按自由文本读取"),
        entry("connect.columnAbove", en: "(above the header)", zh: "（表头上方）"),
        entry("connect.columnBeyond", en: "(beyond the header)", zh: "（超出表头）"),
        entry(
            "connect.recordTooLong",
            en: "a record is longer than {limit} MB; its start was read, the rest of it left out",
            zh: "一条记录超过 {limit} MB；只读取了开头，其余部分已跳过"),
        entry(
            "connect.lineSplit",
            en: "a line is longer than {limit} MB; it was read in pieces",
            zh: "一行文本超过 {limit} MB；已分段读取"),
        entry(
            "connect.jsonSyntax",
            en: "a record is not valid JSON and was left out", zh: "记录不是有效的 JSON，已跳过"),
        entry(
            "connect.jsonTooDeep",
            en: "a record nests more than {limit} levels deep and was left out",
            zh: "记录的嵌套超过 {limit} 层，已跳过"),
        entry(
            "connect.jsonNotAnObject",
            en: "something other than a JSON object stands where a record should; it was left out",
            zh: "记录的位置不是 JSON 对象，已跳过"),
        entry(
            "connect.jsonDuplicateKey",
            en: "an object holds a key twice; the second value is the column `key#2`",
            zh: "对象中有重复的键；第二个值作为 `key#2` 列"),
        entry(
            "connect.jsonTooManyKeys",
            en: """
                the records have more than {limit} different keys; values of further keys \
                were not read
                """,
            zh: "记录中不同的键超过 {limit} 个；其余键的值未读取"),
        entry(
            "connect.jsonCutOff",
            en: "the last record has no end and was left out", zh: "最后一条记录不完整，已跳过"),
        entry(
            "connect.textFieldMissing",
            en: "records lack the text field", zh: "记录缺少文本字段"),
        entry(
            "connect.textColumnMissing",
            en: "has no column named {column}", zh: "没有名为 {column} 的列"),
        entry(
            "connect.roundedNumber",
            en: """
                sheet {sheet}: numbers of more than 15 digits that the spreadsheet has rounded; \
                their last digits are lost (format such columns as text before entering numbers)
                """,
            zh: """
                工作表 {sheet}：超过 15 位的数字已被电子表格四舍五入，末位数字已丢失\
                （录入前请将该列设为文本格式）
                """),
        entry(
            "connect.formulas",
            en: """
                sheet {sheet}: formulas without saved results, of which nothing was read; \
                open the workbook in a spreadsheet program and save it there
                """,
            zh: "工作表 {sheet}：公式没有保存结果，内容未读取；请在电子表格程序中打开并保存该工作簿"),
        entry(
            "connect.detail.formulas",
            en: "formulas without saved results", zh: "公式没有保存结果"),
        entry(
            "connect.longCell",
            en: "sheet {sheet}: cells longer than a spreadsheet allows were cut",
            zh: "工作表 {sheet}：超出电子表格长度上限的单元格已截断"),
        entry(
            "connect.missingString",
            en: "sheet {sheet}: cells refer to texts that the workbook does not hold",
            zh: "工作表 {sheet}：单元格引用了工作簿中不存在的文本"),
        entry(
            "connect.workbookTooLarge",
            en: "the workbook's texts take more than {limit} MB; save its sheets as CSV",
            zh: "工作簿的文本超过 {limit} MB；请将工作表另存为 CSV"),
        entry(
            "connect.workbookDamaged",
            en: "the workbook is cut off or damaged after byte {offset}",
            zh: "工作簿在第 {offset} 字节之后被截断或损坏"),
        entry(
            "connect.workbookPartDamaged",
            en: "the workbook is cut off or damaged after byte {offset}, in {part}",
            zh: "工作簿在第 {offset} 字节之后被截断或损坏，位于 {part}"),
        entry(
            "connect.workbookXML",
            en: "{part} of the workbook is not valid XML from line {line} on",
            zh: "工作簿的 {part} 从第 {line} 行起不是有效的 XML"),
        entry(
            "connect.workbookRefused",
            en: "{part} of the workbook holds what no spreadsheet writes and attacks use; not read",
            zh: "工作簿的 {part} 含有正常电子表格不会写入、常见于攻击的内容；未读取"),
        entry(
            "connect.workbookEncrypted",
            en: "is protected by a password; save it without one",
            zh: "受密码保护；请去除密码后另存"),
        entry(
            "connect.oldWorkbook",
            en: "is a workbook of the old .xls form; save it as .xlsx",
            zh: "是旧式 .xls 工作簿；请另存为 .xlsx"),
        entry(
            "connect.workbookStreamed",
            en: "a workbook of this size cannot be read from a stream; give the path of its file",
            zh: "这么大的工作簿无法从数据流读取；请给出文件路径"),
        entry(
            "connect.outputExists",
            en: "exists already and is not overwritten; choose another name or remove it first",
            zh: "已存在，不会覆盖；请换一个名称或先删除"),
        entry(
            "connect.outputFolderMissing",
            en: "cannot be written: its folder does not exist", zh: "无法写入：所在文件夹不存在"),
        entry(
            "connect.outputPermission",
            en: "cannot be written: permission denied", zh: "无法写入：没有权限"),
        entry(
            "connect.outputFailed",
            en: "could not be written: {reason}", zh: "写入失败：{reason}"),
    ]
}
