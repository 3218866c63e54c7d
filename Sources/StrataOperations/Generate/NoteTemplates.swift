/// Every sentence form of the generator, parsed once.
enum NoteTemplates {
    /// Remarks as callers type them into a list's last column.
    static let contactNotesChinese = NoteTemplate.list(
        """
        客户说方便加微信，号是{wechat}[，备注{titled}|]
        {titled}让{date}下午再打，换这个号{mobile}
        本人在忙[，约{time}回拨|，改天再说]
        问了{product}的价格，觉得{amount}元偏贵
        已寄资料到{address}，收件人{name}
        订单{order}还没收到，帮查一下物流
        老客户，{year}年买过{product}
        [核对|核实]身份：证件号{id}，生日{dob}，无误
        爱人接的，说打本人固话{landline}
        在{company}上班，[午休|下班后]方便接听
        扣款卡换成{card}，有效期到{expiry}
        开票邮箱{email}，抬头{company}
        不需要，别再打了
        有意向，对比竞品中，{percent}的可能成交
        身体情况：{health}，先不推这款
        工单{ticket}已关闭，客户满意
        车牌{plate}，保险{date}到期
        要求发短信，不接电话
        介绍朋友{other}，没留号码
        关注[少儿|成人|职业]教育产品
        """)
    static let contactNotesEnglish = NoteTemplate.list(
        """
        Asked to be called back on {mobile} after {time}.
        Left voicemail[, will retry {date}|].
        {titled} wants the quote for {product}, thinks {amount} is too much.
        Send brochure to {address}.
        Verified: DOB {dob}, ID {id}.
        Order {order} not delivered yet, tracking {tracking}.
        Spouse answered, said to try {landline} in the evening.
        Prefers e-mail: {email}
        Works at {company}, [lunch time|mornings] only.
        New card for renewal {card} exp {expiry}.
        Not interested, remove from list.
        Customer since {year}, bought {product}.
        Health: {health}. Do not offer life cover.
        Ticket {ticket} closed, customer happy.
        Drives {plate}, policy up on {date}.
        Wrong person, number belongs to {other}.
        "Too expensive", said it twice; maybe {percent} chance.
        Ext {ext} at the front desk, ask for {name}.
        Moving in {count} weeks, update address then.
        Prefers texts, does not pick up unknown numbers.
        """)
}
