extension NoteTemplates {
    static let chinese = NoteTemplateSet(
        notes: contactNotesChinese
            + NoteTemplate.list(
                """
                [机主|本人|接听者][已确认|自报]姓名{name}，年龄{age}岁，职业{job}
                {titled}手机{mobile}[，常用|，微信同号|]
                备用联系方式：座机{landline}[，白天|，晚上]有人
                [登记|更新]住址：{address}
                保单[{policy}|号{policy}]受益人改为{other}
                [录入|补录]{idname}{id}，[与系统一致|待复核]
                护照{passport}，准备办[签证|团签]，问旅游险
                代扣账户{account}，[每月|每季]{amount}元
                卡[号|]{card}[有效期{expiry}|]扣款失败，请[重试|换卡]
                月收入{income}，[税前|税后|含奖金]
                家属反映{titled}{health}，[近期不宜推销|请转健康顾问]
                现住{city}，[打算年底回老家|常出差]
                单位是{company}，[行政|财务]部门对接
                QQ {qq}，[微信没有|微信{wechat}]
                生日{dob}，[可发祝福短信|满周岁有优惠]
                车[子|]{plate}，上年出险{count}次
                投诉：[说我们频繁骚扰|称从未授权]，号码{mobile}加入[黑|免打扰]名单
                客户[拒绝|不肯]提供{idname}，[只说|仅报了]后四位{last4}
                [第{count}次|再次]联系，[仍无人接|接了就挂]
                收货人{other}，电话{mobile}，地址{address}，[货到付款|已付款]
                发票寄到{email}，公司抬头{company}
                紧急联系人{other}，[关系是母亲|关系是配偶]
                {titled}想把套餐从{amount}元降到{amount}元
                核身三要素：{name}／{id}／{mobile}，[通过|一致]
                [家里|老人]接的电话，[信号不好|说得慢]，让找{other}
                租的房子，{address}，[房东不让装|租约到{date}]
                """),
        decoys: NoteTemplate.list(
            """
            订单编号{order}[已发货|已签收|待付款]
            快递单号{tracking}，[预计{date}到|在途]
            工单{ticket}转二线处理
            系统版本{version}[上线后|升级后]弹窗正常
            本月完成{count}单，完成率{percent}
            合计{amount}元，[优惠|立减]{amount}元
            分机{ext}占线，[稍后转接|已留言]
            {date} {time}发起外呼，排队{count}人
            批次号{order}共{count}箱
            流水号{tracking}[对账无误|金额不符]
            验证码[发送失败|超时]，错误码{ext}
            {year}年[一|二|三|四]季度报表已归档
            产品型号A{ext}-{last4}缺货
            合同[编号|号]HT{order}走审批
            公司热线{hotline}[工作日9点到18点|全天]接听
            话术第{version}版[下周|{date}]启用
            报价{amount}元含税，税率{percent}
            录音编号{tracking}，时长{count}分钟
            活动代码{ext}，抵扣{amount}元
            服务器{count}号节点延迟{ext}毫秒
            库存{ext}件，周转{count}天
            退款{amount}元，原路返回，单号{order}
            条码69{order}扫描正常
            第{count}轮回访于{date}结束，接通率{percent}
            """),
        openings: NoteTemplate.list(
            """
            {agent}您好，[请问|请教下]是{titled}吗？\\n{client}[是我|对，哪位|嗯，你说]。
            {agent}喂，{titled}，[这里是|我们是]{company}的，[打扰您一分钟|方便讲话吗]？\\n{client}[快点说|你讲]。
            {agent}[上午|下午]好，工号{staff}为您服务。\\n{client}你好，我姓名{name}，[想查个事|有个问题]。
            {client}[喂|你好]，我要[投诉|退订|改地址]。\\n{agent}[很抱歉|您别急]，请问怎么称呼？\\n{client}我叫{name}。
            {agent}您好，这里是客服热线{hotline}，[请讲|很高兴为您服务]。\\n{client}[哎|嗯]，我问个事情。
            {agent}请问机主{name}在吗？\\n{client}[我就是|他不在，我是家里人]。
            {client}你们[怎么|为啥]又打来了？\\n{agent}{titled}您好，[是关于|想跟您确认]{product}的事。
            {agent}{titled}，[上次|{date}]咱们聊过{product}，您还记得吧？\\n{client}[有点印象|记得记得|不记得了]。
            {agent}您好，[来电号码|系统]显示您在{city}，对吗？\\n{client}[对|之前在，现在搬了]。
            {client}[我是|这里是]{other}，替{name}打的。\\n{agent}[好的|明白]，请说。
            """),
        exchanges: NoteTemplate.list(
            """
            {agent}[麻烦报一下|请提供]您的手机号。\\n{client}{mobile}。
            {agent}[联系|回访]电话留哪个？\\n{client}[你记一下|你记啊]，{mobile}[，别记错了|]。
            {agent}您的{idname}是？\\n{client}[嗯|稍等我看看]，{id}。
            {agent}核对一下{idname}可以吗？\\n{client}可以，{id}。\\n{agent}[好的|收到]，谢谢。
            {agent}卡号[念一下|报给我]？\\n{client}{card}[，有效期{expiry}|]。
            {agent}[款|钱]退到哪张卡？\\n{client}退到{card}吧。
            {agent}地址[有变化吗|还是原来的吗]？\\n{client}[搬家了|改了]，现在住{address}。
            {agent}东西寄到哪里？\\n{client}{address}，收件人写{other}。
            {client}你[们|]电话多少？我[打过去|核实下]。\\n{agent}您拨{hotline}[转{ext}|就行]。
            {agent}[方便|可以]留个邮箱吗？\\n{client}{email}。
            {agent}您的微信是手机号吗？\\n{client}不是，是{wechat}。
            {client}QQ行不行？\\n{agent}行的。\\n{client}{qq}。
            {agent}出生年月日[是|说一下]？\\n{client}{dob}。
            {agent}您今年多大[年纪|]了？\\n{client}{age}了。
            {agent}[目前|现在]在哪里高就？\\n{client}{company}，做{job}的。
            {agent}收入大概[什么水平|在哪个区间]？\\n{client}{income}吧。
            {agent}身体[怎么样|有没有住过院]？\\n{client}[唉|说实话]，{health}。
            {client}我[有点毛病|身体不行]，{health}，还能买吗？\\n{agent}[需要核保|我帮您问一下]。
            {agent}车牌号[多少|报一下]？\\n{client}{plate}。
            {agent}护照号码[有吗|带在身边吗]？\\n{client}有，{passport}。
            {client}{product}[多少钱|怎么卖]？\\n{agent}[原价|标价]{amount}元，[现在|活动价]{amount}元。
            {client}[太贵|不划算]了。\\n{agent}可以分{count}期，每期{amount}元。
            {client}我的订单{order}到哪了？\\n{agent}[查到了|显示]，快递{tracking}，{date}到。
            {agent}[扣款|还款]账户是哪个？\\n{client}{account}，{name}的户名。
            {client}[先|我]考虑考虑。\\n{agent}[那|好的，]我{date}{time}再联系您。
            {client}不要再打了。\\n{agent}[好的|抱歉]，马上把{mobile}加入免打扰。
            {agent}家里固话[还用吗|有没有]？\\n{client}{landline}，[白天打|晚上打]。
            {agent}紧急联系人[填谁|是哪位]？\\n{client}写我[爱人|弟弟]{other}。
            {client}你从哪[拿到|弄到]我号码的？\\n{agent}您在[官网|门店]登记过，工单{ticket}。
            {agent}您说的是保单{policy}对吗？\\n{client}[对|没错]，就这个。
            {client}能不能[开发票|寄合同]？\\n{agent}可以，抬头和邮箱？\\n{client}{company}，{email}。
            {agent}版本是{version}吗？\\n{client}[不知道|是吧]，我看不懂。
            {client}[等下|稍等]，我拿笔……你说。\\n{agent}受理编号{ticket}，请记好。
            {agent}我复述一遍：{mobile}，对不对？\\n{client}对对对。
            {agent}验证一下尾号？\\n{client}{last4}。
            """),
        closings: NoteTemplate.list(
            """
            {agent}[感谢接听|祝您生活愉快]，再见。\\n{client}[再见|好，拜拜]。
            {agent}稍后给{mobile}发短信[确认|]。\\n{client}[行|好]。
            {agent}还有其他需要[帮忙的|]吗？\\n{client}没了，谢谢。
            {client}就这样[吧|]，挂了。
            {agent}您的工单{ticket}已登记，[24小时|两天]内回复。\\n{client}[知道了|嗯嗯]。
            {agent}[后续|之后]由工号{staff}跟进，再见。
            {client}[再说吧|到时联系]。\\n{agent}好的{titled}，打扰了。
            """),
        chats: NoteTemplate.list(
            """
            [在吗|在不在]
            [亲|您好]，{product}还有货吗
            [有的|还有]，今天拍立减{amount}
            我手机{mobile}[，加我|]
            加下微信呗 {wechat}
            发我邮箱{email}[谢谢|3q]
            地址：{address}
            收件：{name} {mobile} {address}
            [改|换]个地址哈，{address}
            {idname}{id}[，别外传哦|]
            卡号给你：{card}
            打我这个账户{account}，户名{name}
            [哈哈|嘿嘿]不急，{date}再说
            [单号|运单]{tracking}怎么查不到[啊|…]
            订单{order}申请退款[了|]
            [ok|好滴|嗯呢]
            我妈{other}，{age}了，{health}，能[投保|买]不
            我在{company}上班，[午休|晚上]聊
            qq:{qq}
            [刚|才]看到，在开会[，晚点回|]
            车{plate}，帮算下保费
            [几点|啥时候]有空？{time}行不
            号码错了！！是{mobile}[才对|]
            护照{passport}，[拍照|照片]待会发
            价格{amount}太高[了吧|呀]，隔壁才{amount}
            我[身份正|身份证]丢了[，补办中|]，号是{id}
            [再|在]等等，{count}天后给答复
            """),
        switched: NoteTemplate.list(
            """
            我的email是{email}，[please check|记得cc我]
            call我{mobile}就行，[anytime|after {time}]
            帮我cancel掉order {order}，[thx|谢谢]
            delivery到{address}，[no rush|越快越好]
            我的name在系统里是{name}，[不要typo|spell对]
            card number {card}，exp {expiry}
            ID号{id}，[confirm一下|double check哦]
            这个offer要{amount}？[too much啦|算了吧]
            公司{company}的HR会contact你
            update下phone：{mobile}[，旧的别用|]
            """))
}
