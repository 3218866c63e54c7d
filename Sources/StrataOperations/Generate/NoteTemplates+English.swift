extension NoteTemplates {
    static let english = NoteTemplateSet(
        notes: contactNotesEnglish
            + NoteTemplate.list(
                """
                Spoke with {name}, {age}, [works as|job:] {job}.
                [Best|Preferred] number {mobile}[, mornings only|, ask before texting|].
                Home line {landline}, [daytime|evenings].
                New address on file: {address}.
                Policy {policy}: beneficiary is now {other}.
                {idname} {id} [matches our record|to be re-checked].
                Passport {passport}, [travelling next month|wants travel cover].
                Draft {amount} from account {account} [monthly|every quarter].
                IBAN {iban} given for the refund of {amount}.
                Card {card} (exp {expiry}) was declined[, try again {date}|].
                Income {income}, [before tax|after tax|with bonus].
                Family says {titled}: {health}; [no sales calls for now|send to care team].
                Lives in {city}, [moving soon|travels a lot].
                Employer {company}, [HR will confirm|ask for payroll].
                Born {dob}[, birthday offer sent|].
                Vehicle {plate}, {count} claims last year.
                Complaint: [calls too often|never gave consent]; {mobile} goes on the DNC list.
                Would not give the {idname}, only [the last four|ending] {last4}.
                Attempt {count}: [no answer|hung up at once|line busy].
                Ship to {other}, {address}, phone {mobile}.
                Invoice to {email}, company {company}.
                Emergency contact {other} ([mother|spouse|brother]).
                {titled} wants to go from {amount} down to {amount} a month.
                ID check passed: {name} / {dob} / {id}.
                [Bad line|Spoke very softly], asked us to deal with {other}.
                Tenant at {address}, landlord [says no|must agree first].
                """),
        decoys: NoteTemplate.list(
            """
            Order no. {order} [has shipped|was delivered|awaits payment].
            Tracking number {tracking}, [due {date}|in transit].
            Ticket {ticket} moved to tier two.
            App version {version} [fixed it|still crashes].
            {count} sales this week, {percent} of target.
            Total {amount}, discount {amount}.
            Extension {ext} was busy, [left a message|transferred].
            Dialer started {date} {time}, {count} in queue.
            Batch {order}, {count} boxes.
            Transaction {tracking} [reconciled|does not match].
            Error {ext} on the payment page.
            Q[1|2|3|4] report of {year} is archived.
            Model ZX-{ext}-{last4} out of stock.
            Contract CT{order} sent for approval.
            Our line {hotline} is open [9 to 6|round the clock].
            Script v{version} goes live {date}.
            Quote {amount} incl. tax at {percent}.
            Recording {tracking}, {count} minutes.
            Promo code SAVE{ext}, worth {amount}.
            Node {count} latency {ext} ms.
            Refund {amount} on order {order}.
            Serial 88{order} registered.
            Round {count} ended {date}, contact rate {percent}.
            SKU {last4}-{ext}-{last4} moved to aisle {count}.
            """),
        openings: NoteTemplate.list(
            """
            {agent}Hello, [am I speaking with|is this] {titled}?\\n{client}[Speaking|Yes, who's this|That's me].
            {agent}Good [morning|afternoon], this is {company}, [do you have a minute|is now a good time]?\\n{client}[Make it quick|Go ahead].
            {agent}Thank you for calling, my ID is {staff}.\\n{client}Hi, my name is {name}, [I have a question|I need help].
            {client}[I want to complain|I'd like to cancel|I need to change something].\\n{agent}[I'm sorry to hear that|Of course]. Your name, please?\\n{client}{name}.
            {agent}You have reached {hotline}, [how can I help|what can I do for you]?\\n{client}[Well|Yeah], it's about my account.
            {agent}May I speak to {name}?\\n{client}[This is she|This is he|Not home, I'm the spouse].
            {client}Why do you people [keep|never stop] calling?\\n{agent}{titled}, it's [only |]about the {product}.
            {agent}{titled}, on {date} we talked about {product}, [remember|right]?\\n{client}[Vaguely|Sure|Nope].
            {agent}I see you're in {city}, [correct|is that right]?\\n{client}[Yes|Used to be].
            {client}[This is|It's] {other}, calling for {name}.\\n{agent}[Got it|All right], go on.
            """),
        exchanges: NoteTemplate.list(
            """
            {agent}[Could I get|What's] your phone number?\\n{client}{mobile}.
            {agent}Which number should we call back?\\n{client}[Write this down|Ready?], {mobile}[, got that|].
            {agent}And your {idname}?\\n{client}[Uh|Hold on], {id}.
            {agent}I need to verify the {idname}.\\n{client}It's {id}.\\n{agent}[Perfect|Thanks].
            {agent}[Go ahead with|Read me] the card number.\\n{client}{card}[, expires {expiry}|].
            {agent}Where should the refund go?\\n{client}Back to {card}.
            {agent}Is the address [still the same|current]?\\n{client}[No, we moved|It changed]: {address}.
            {agent}Where shall we send it?\\n{client}{address}, attention {other}.
            {client}What number can I [call|check]?\\n{agent}Dial {hotline}[ and press {count}|, extension {ext}].
            {agent}[May I have|What about] an e-mail?\\n{client}{email}.
            {agent}Do you use WeChat?\\n{client}[Sometimes|Yes], it's {wechat}.
            {agent}Date of birth?\\n{client}{dob}.
            {agent}How old are you, if I may ask?\\n{client}{age}[ last month|].
            {agent}Where do you work [now|these days]?\\n{client}{company}, my job: {job}.
            {agent}What's your yearly income[, roughly|]?\\n{client}{income}, [about|give or take].
            {agent}Any medical conditions?\\n{client}[Well|To be honest], {health}.
            {client}My doctor says {health}; can I still get it?\\n{agent}[I'll have to ask|It depends].
            {agent}Licence plate?\\n{client}{plate}.
            {agent}Do you have your passport [handy|there]?\\n{client}Yes, {passport}.
            {client}How much is the {product}?\\n{agent}[Normally|List price] {amount}, [today|for you] {amount}.
            {client}[Too much|I can't afford that].\\n{agent}We can split it, {count} payments of {amount}.
            {client}Where is order {order}?\\n{agent}[It says|I see] tracking {tracking}, arriving {date}.
            {agent}Which bank account do we debit?\\n{client}{account}, in the name of {name}.
            {agent}And the IBAN?\\n{client}{iban}.
            {client}[Let me think|I'll sleep on it].\\n{agent}Then I'll call {date} at {time}.
            {client}Take me off your list.\\n{agent}[Sure|My apologies], {mobile} is now on do-not-call.
            {agent}Is the landline still good?\\n{client}{landline}, [yes|only at night].
            {agent}Who is your emergency contact?\\n{client}My [wife|husband|sister], {other}.
            {client}Where did you get my number?\\n{agent}You signed up [online|in store], case {ticket}.
            {agent}So that's policy {policy}?\\n{client}[Right|Correct].
            {client}Can you send an invoice?\\n{agent}To whom?\\n{client}{company}, {email}.
            {agent}Are you on version {version}?\\n{client}[No idea|I guess].
            {client}[Hang on|One second], I need a pen.\\n{agent}The reference is {ticket}.
            {agent}Let me read that back: {mobile}.\\n{client}[Yes|That's it].
            {agent}Last four, please?\\n{client}{last4}.
            """),
        closings: NoteTemplate.list(
            """
            {agent}[Thanks for your time|Have a great day]. Goodbye.\\n{client}[Bye|You too].
            {agent}I'll text {mobile} to confirm.\\n{client}[Fine|Okay].
            {agent}Anything else?\\n{client}No, that's all.
            {client}[I have to go|Gotta run], bye.
            {agent}Case {ticket} is open, you'll hear from us in [24 hours|two days].\\n{client}[Great|All right].
            {agent}My colleague {staff} will follow up.
            {client}[Maybe later|Call me next month].\\n{agent}Of course, {titled}.
            """),
        chats: NoteTemplate.list(
            """
            [hi|hey] [there|]
            is the {product} [still available|in stock]?
            yes [we have it|!!], {amount} off today
            my cell is {mobile}[ txt me|]
            add me on wechat {wechat}
            send it to {email} [thx|pls]
            addr: {address}
            deliver to {name}, {address}, {mobile}
            [change|update] of address pls: {address}
            {idname} is {id}[ dont share|]
            here's the card {card}
            transfer to {account}, name {name}
            [lol|haha] no rush, {date} works
            tracking {tracking} shows nothing[ ??|]
            asked refund for {order}
            [ok|k|sounds good]
            my mom {other} is {age}, {health}, can she join?
            i work at {company}, [lunch|evening] is best
            sorry was in a meeting[, brb|]
            plate is {plate}, quote me
            u free at {time}?
            wrong number!! its {mobile}
            passport {passport}, pic later
            {amount} is [way |]too much, other guys ask {amount}
            iban {iban} ok?
            lost my wallet, {idname} {id}, card {card} [pls block|]
            gimme {count} days to decide
            """),
        switched: NoteTemplate.list(
            """
            客户 said his name is {name}
            she said "再考虑一下", call {mobile} later
            客户 prefers English, email {email}
            send to {address}, 谢谢
            order {order} 还没到, please check
            VIP 客户 {titled}, {count} orders
            card {card} 有效期 {expiry}
            {idname}: {id}, 已核对
            微信 {wechat}, not on WhatsApp
            works at {company}, 下班后 ok
            """))
}
