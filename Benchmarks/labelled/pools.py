# -*- coding: utf-8 -*-
"""Hand-written value pools and checked-number generators (deterministic through the shared rng R)."""
import random, string
from datetime import date, datetime, timedelta
R = random.Random(90417)
ch = R.choice
def wch(pairs):
    v, w = zip(*pairs); return R.choices(v, w)[0]
def dig(n): return ''.join(ch(string.digits) for _ in range(n))
def dig1(n): return ch('123456789') + dig(n-1)
def alnum(n, s=string.ascii_uppercase+string.digits): return ''.join(ch(s) for _ in range(n))
def hexs(n): return ''.join(ch('0123456789abcdef') for _ in range(n))
def uuid(): return '-'.join(hexs(k) for k in (8,4,4,4,12))
def rdate(a, b):
    a, b = date(*a), date(*b); return a + timedelta(days=R.randint(0, (b-a).days))
def rdt(a, b, h0=8, h1=20):
    d = rdate(a, b); return datetime(d.year, d.month, d.day, R.randint(h0, h1), R.randint(0,59), R.randint(0,59))
def D(d, f):
    if f == 'iso': return d.strftime('%Y-%m-%d')
    if f == 'isot': return d.strftime('%Y-%m-%dT%H:%M:%SZ')
    if f == 'full': return d.strftime('%Y-%m-%d %H:%M:%S')
    if f == 'dmy': return d.strftime('%d/%m/%Y')
    if f == 'mdy': return '%d/%d/%d' % (d.month, d.day, d.year)
    if f == 'mdyt': return d.strftime('%m/%d/%Y %I:%M %p')
    if f == 'cn': return '%d年%d月%d日' % (d.year, d.month, d.day)
    if f == 'slash': return '%d/%d/%d' % (d.year, d.month, d.day)
    if f == 'slasht': return '%d/%d/%d %d:%02d' % (d.year, d.month, d.day, d.hour, d.minute)
    if f == 'dot': return d.strftime('%Y.%m.%d')
    if f == 'ddot': return d.strftime('%d.%m.%Y')
    if f == 'compact': return d.strftime('%Y%m%d')
    if f == 'mon': return d.strftime('%d-%b-%y')
    if f == 'long': return d.strftime('%B %d, %Y')
    if f == 'excel': return str((date(d.year, d.month, d.day) - date(1899,12,30)).days)
    if f == 'excelt': return '%.5f' % ((date(d.year,d.month,d.day)-date(1899,12,30)).days + (d.hour*3600+d.minute*60+d.second)/86400)
    if f == 'ep': return str(int((datetime(d.year,d.month,d.day,getattr(d,'hour',0),getattr(d,'minute',0),getattr(d,'second',0))-datetime(1970,1,1)).total_seconds()))
    if f == 'epms': return D(d,'ep') + dig(3)
    raise KeyError(f)
def money(lo, hi, nd=2): return f'{R.uniform(lo,hi):.{nd}f}'
def comma(x, nd=0): return f'{float(x):,.{nd}f}'

# ---------- check digits
def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2 == 0:
            n *= 2
            if n > 9: n -= 9
        t += n
    return str((10 - t % 10) % 10)
def card(prefix=None, n=16):
    prefix = prefix or ch(['4539','4485','4916','4024','5312','5425','2223','5178','4658','4929'])
    s = prefix + dig(n-1-len(prefix)); return s + luhn_digit(s)
def cn_card():
    p = ch(['622202','621226','622848','621700','622260','621483','622588','621661','622908','623058','621799'])
    return card(p, 19 if p not in ('622588','621483','622260') else 16)
def not_luhn16(prefix=''):
    return prefix + dig(16-len(prefix))
W17 = [7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2]
def rid_check(s17): return '10X98765432'[sum(int(a)*b for a,b in zip(s17, W17)) % 11]
def rid(area, dob, sex):
    seq = R.randint(1, 99)*10 + ch([1,3,5,7,9] if sex == 'M' else [0,2,4,6,8])
    s = f'{area}{dob:%Y%m%d}{seq:03d}'; return s + rid_check(s)
def serial18(prefix=''):
    while True:
        s = prefix + (dig(18-len(prefix)) if prefix else dig1(18))
        if rid_check(s[:17]) != s[17] : return s
USC = '0123456789ABCDEFGHJKLMNPQRTUWXY'
def uscc(area, sole=False):
    body = ('92' if sole else ch(['91','91','91','52','12'])) + area
    org = alnum(8, USC if not sole else USC)
    # organisation code check
    w = [3,7,9,10,5,8,4,2]; m36 = string.digits+string.ascii_uppercase
    c = 11 - sum(m36.index(a)*b for a,b in zip(org, w)) % 11
    oc = 'X' if c == 10 else '0' if c == 11 else str(c)
    s = body + org + oc
    t = sum(USC.index(a)*pow(3,i,31) for i,a in enumerate(s)) % 31
    return s + USC[(31 - t) % 31]
def iban(cc, bban):
    n = ''.join(str(int(c,36)) for c in bban+cc+'00'); return f'{cc}{98-int(n)%97:02d}{bban}'
def gb_iban(): return iban('GB', ch(['NWBK','BARC','LOYD','HBUK','MIDL','ABBY']) + sort6() + dig(8))
def sort6(): return ch(['60','20','30','11','40','09','77','23','04']) + dig(4)
def de_iban(): return iban('DE', ch(['37040044','10070000','50010517','70150000','20050550'])+dig(10))
def fr_iban():
    b = ch(['30004','20041','30002','10278'])+dig(5)+dig(11)
    k = 97 - int(b+'00') % 97
    return iban('FR', b + f'{k:02d}')
def nl_iban(): return iban('NL', ch(['INGB','RABO','ABNA'])+'0'+dig(9))
def es_iban(): return iban('ES', ch(['2100','0049','0182'])+dig(16))
def group4(s): return ' '.join(s[i:i+4] for i in range(0,len(s),4))
def nhs():
    while True:
        s = ch('4679')+dig(8); c = 11 - sum(int(a)*(10-i) for i,a in enumerate(s)) % 11
        if c == 11: c = 0
        if c != 10: return s+str(c)
def nino():
    while True:
        a, b = ch('ABCEGHJKLMNPRSTWXYZ'), ch('ABCEGHJKLMNPRSTWXYZ')
        if a+b not in ('BG','GB','KN','NK','NT','TN','ZZ'): return a+b+dig(6)+ch('ABCD')
def ssn():
    a = R.randint(1,772)
    if a == 666: a = 667
    return f'{a:03d}-{R.randint(1,99):02d}-{R.randint(1,9999):04d}'
def aba():
    s = ch(['02','03','05','06','07','11','12','26','31','32'])+dig(6)
    t = sum(int(a)*w for a,w in zip(s,[3,7,1,3,7,1,3,7])); return s+str((10-t%10)%10)
VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ',[1,2,3,4,5,6,7,8,1,2,3,4,5,7,9,2,3,4,5,6,7,8,9])); VT.update({str(i):i for i in range(10)})
VW = [8,7,6,5,4,3,2,10,0,9,8,7,6,5,4,3,2]
def vin(wmi=None):
    s = (wmi or ch(['1HG','5YJ','WBA','JTD','3FA','1FT','LSV','LVG','LFV','LGX','LBV','LSG'])) + alnum(5,'ABCDEFGHJKLMNPRSTUVWXYZ0123456789') + '0' + ch('JKLMNPR') + alnum(1,'ABCDEFG') + dig(6)
    r = sum(VT[c]*w for c,w in zip(s,VW)) % 11
    return s[:8] + ('X' if r==10 else str(r)) + s[9:]
def mbi():
    A='ACDEFGHJKMNPQRTUVWXY'; AN=A+string.digits
    return ch('123456789')+ch(A)+ch(AN)+ch('0123456789')+ch(A)+ch(AN)+dig(1)+ch(A)+ch(A)+dig(2)
def hkid():
    l = ch('ACDEGHKMPRSVYZ'); d = dig(6)
    t = 36*9 + (ord(l)-55)*8 + sum(int(a)*w for a,w in zip(d,[7,6,5,4,3,2])); c = (11 - t%11)%11
    return f"{l}{d}({'A' if c==10 else c})"
TWL = dict(zip('ABCDEFGHJKLMNPQRSTUVXYWZIO', range(10,36)))
def twid(sex):
    l = ch('ABDEFHJNT'); n = TWL[l]; s = ('1' if sex=='M' else '2')+dig(7)
    t = n//10 + (n%10)*9 + sum(int(a)*w for a,w in zip(s,[8,7,6,5,4,3,2,1]))
    return l+s+str((10-t%10)%10)
def imei():
    s = ch(['35','86','01','99'])+dig(12); return s+luhn_digit(s)
def ean():
    s = ch(['690','692','695','697','500','401'])+dig(9)
    return s+str((10-sum(int(c)*(3 if i%2 else 1) for i,c in enumerate(s))%10)%10)
def mac(sep=':'): return sep.join(hexs(2) for _ in range(6))
def ip():
    while True:
        a = R.randint(1,223)
        if a not in (10,127,172,192,0): return f'{a}.{R.randint(0,255)}.{R.randint(0,255)}.{R.randint(1,254)}'
def ip6(): return ch(['2a02:c7f','2001:8a0','240e:3b2','2409:8a5','2600:170'])+':'+':'.join(hexs(R.randint(2,4)).lstrip('0') or '1' for _ in range(6))

# ---------- Chinese pool
SUR = [('王',70),('李',70),('张',65),('刘',52),('陈',47),('杨',30),('黄',23),('赵',22),('吴',20),('周',20),('徐',16),('孙',15),('马',14),('朱',13),('胡',13),('郭',12),('何',12),('林',12),('罗',11),('高',11),('郑',10),('梁',9),('谢',8),('宋',8),('唐',8),('许',7),('韩',7),('邓',7),('冯',7),('曹',7),('彭',6),('曾',6),('肖',6),('田',5),('董',5),('潘',5),('袁',5),('蔡',5),('蒋',5),('余',5),('于',5),('杜',4),('叶',4),('程',4),('魏',4),('苏',4),('吕',4),('丁',4),('任',4),('卢',4),('姚',4),('沈',4),('钟',3),('姜',3),('崔',3),('谭',3),('陆',3),('范',3),('汪',3),('廖',3),('石',3),('金',3),('韦',2),('贾',2),('夏',2),('付',2),('方',2),('邹',2),('熊',2),('白',2),('孟',2),('秦',2),('邱',2),('侯',2),('江',2),('尹',2),('薛',2),('闫',2),('段',2),('雷',2),('龙',2),('黎',2),('史',2),('陶',2),('贺',2),('毛',2),('郝',2),('顾',2),('龚',2),('邵',2),('欧阳',1),('上官',1),('司马',1),('诸葛',1),('麦',1),('冼',1)]
GM = '伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 建国 建军 志强 志明 俊杰 浩然 子轩 宇轩 国强 国栋 文斌 海涛 晓东 永刚 振华 家豪 嘉诚 泽宇 一鸣 立新 卫东 德胜 光明 长江 少华 绍辉 承志 天佑 启明 鹏飞 文博 凯 斌 鑫 波 宁 毅 峰 锋 亮 林 龙 旭 晨 昊 睿 泽 铭 宝林 福生 根生 金水 庆丰 耀祖 炳坤 志远 思源 景行 奕辰 沐阳 梓豪'.split()
GF = '芳 娜 敏 静 丽 艳 娟 霞 燕 玲 秀英 桂英 秀兰 玉兰 丽华 晓燕 雪梅 婷婷 佳怡 欣怡 梓涵 雨桐 诗涵 美玲 淑珍 凤英 红梅 春梅 海燕 文静 雅琴 慧敏 晓红 莉莉 思琪 梦洁 佳慧 可欣 语嫣 若曦 婉清 倩 颖 洁 琳 莹 雪 慧 蕾 萍 丹 蓉 薇 瑶 菲 琪 妍 怡 岚 桂花 翠兰 素芬 招娣 玉珍 丽娟 彩霞 雅婷 芷若 依诺 一诺 沁怡'.split()
MIN = ['阿依古丽·买买提','艾合买提·吐尔逊','扎西次仁','卓玛央宗','古丽娜尔·阿不都','巴特尔','乌日娜','格桑德吉']
# city: province, city, districts [(name, area code)], landline code, plate, postcode, short py
CITY = [
 ('广东省','广州市',[('天河区','440106'),('越秀区','440104'),('海珠区','440105'),('白云区','440111'),('番禺区','440113')],'020','粤A','510000'),
 ('广东省','深圳市',[('福田区','440304'),('南山区','440305'),('宝安区','440306'),('龙岗区','440307'),('罗湖区','440303')],'0755','粤B','518000'),
 ('北京市','北京市',[('朝阳区','110105'),('海淀区','110108'),('丰台区','110106'),('西城区','110102'),('通州区','110112')],'010','京N','100000'),
 ('上海市','上海市',[('浦东新区','310115'),('徐汇区','310104'),('静安区','310106'),('闵行区','310112'),('杨浦区','310110')],'021','沪A','200000'),
 ('浙江省','杭州市',[('西湖区','330106'),('余杭区','330110'),('滨江区','330108'),('拱墅区','330105')],'0571','浙A','310000'),
 ('四川省','成都市',[('武侯区','510107'),('锦江区','510104'),('青羊区','510105'),('成华区','510108')],'028','川A','610000'),
 ('湖北省','武汉市',[('武昌区','420106'),('洪山区','420111'),('江汉区','420103'),('汉阳区','420105')],'027','鄂A','430000'),
 ('江苏省','南京市',[('鼓楼区','320106'),('建邺区','320105'),('江宁区','320115'),('玄武区','320102')],'025','苏A','210000'),
 ('江苏省','苏州市',[('姑苏区','320508'),('吴中区','320506'),('相城区','320507')],'0512','苏E','215000'),
 ('山东省','济南市',[('历下区','370102'),('市中区','370103'),('槐荫区','370104')],'0531','鲁A','250000'),
 ('河南省','郑州市',[('金水区','410105'),('中原区','410102'),('二七区','410103')],'0371','豫A','450000'),
 ('陕西省','西安市',[('雁塔区','610113'),('碑林区','610103'),('未央区','610112')],'029','陕A','710000'),
 ('湖南省','长沙市',[('岳麓区','430104'),('芙蓉区','430102'),('雨花区','430111')],'0731','湘A','410000'),
 ('辽宁省','沈阳市',[('和平区','210102'),('沈河区','210103'),('铁西区','210106')],'024','辽A','110000'),
 ('福建省','厦门市',[('思明区','350203'),('湖里区','350206'),('集美区','350211')],'0592','闽D','361000'),
]
ROAD = '中山路 人民路 解放路 建设路 和平路 文化路 新华路 长江路 黄河路 体育西路 天府大道 科技路 学院路 望京西路 延安中路 龙阳路 文三路 珞喻路 湖滨南路 花园路 朝阳北路 滨河大道 香樟路 迎宾大道 工业南路 青年大街 东风路 凤起路 锦绣路 梅川路'.split()
EST = '阳光花园 碧桂园 万科城 保利香槟 金地格林小镇 恒大绿洲 龙湖时代天街 翠湖天地 华润橡树湾 绿地国际花都 中海锦城 融创观澜湾 祥和家园 幸福里 东方明珠苑 金色家园 世茂滨江 锦绣江南 丽景湾 枫林绿洲 水岸名都 御景豪庭 紫金名苑 星河湾'.split()
COA = '华信 鼎盛 瑞丰 恒达 天成 中科 博远 金桥 联创 宏图 正泰 盛世 卓越 万通 新世纪 汇丰源 海纳 安泰 蓝图 东方 众诚 佳和 立德 永昌 启航 云帆 智联 佰利 优品 嘉禾 铭扬 锐思 长青 远洋'.split()
COB = '科技 网络科技 贸易 商贸 电子 机械设备 建筑工程 餐饮管理 物流 医疗器械 教育咨询 文化传媒 环保科技 信息技术 服饰 食品 新材料 装饰工程 电子商务 生物科技'.split()
JOBCN = '销售经理 会计 教师 医生 护士 个体户 工程师 程序员 司机 公务员 退休 家庭主妇 自由职业 财务主管 店长 行政专员 律师 建筑工人 快递员 保安 厨师 市场总监 采购 人事经理 项目经理'.split()
EDU = [('初中',10),('高中',18),('中专',10),('大专',26),('本科',30),('硕士',6),('博士',1)]
MAR = [('已婚',60),('未婚',28),('离异',9),('丧偶',3)]
MOBP = '130 131 132 133 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 170 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 195 198 199'.split()
PY = 'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao'.split()
PYG = 'wei qiang lei jun yong jie tao fang na min jing yan juan xia ling ting jia xin yu hao peng bo kai xiao ming'.split()
def cn_name(sex):
    if R.random() < .006: return ch(MIN)
    return wch(SUR) + ch(GM if sex=='M' else GF)
def mob(): return ch(MOBP)+dig(8)
def cn_co(c=None):
    c = c or ch(CITY); return ch([c[1][:-1],c[1],c[0][:2] if c[0].endswith('省') else c[1],''])+ch(COA)+ch(COB)+wch([('有限公司',8),('股份有限公司',1),('有限责任公司',2),('(集团)有限公司',1)])
def cn_sole(c=None):
    c = c or ch(CITY); return c[1][:-1]+ch(c[2])[0]+ch(['老王','阿芳','小李','张记','顺发','好再来','福满楼','鑫源','四季鲜','美丽人生'])+ch(['餐饮店','便利店','五金店','理发店','水果店','服装店','汽车维修部','烟酒商行'])
def pyname():
    return ch(PY), ch(PYG)+ch(['']*2+PYG)
class CN:
    def __init__(s, lo=20, hi=78, sex=None):
        s.sex = sex or ch('MF'); y = 2025-R.randint(lo,hi); s.dob = rdate((y,1,1),(y,12,28))
        s.age = 2025-y; s.name = cn_name(s.sex); s.c = ch(CITY); s.prov, s.city = s.c[0], s.c[1]
        s.dist, s.area = ch(s.c[2]); home = s.area if R.random()<.5 else ch(ch(CITY)[2])[1]
        s.id = rid(home, s.dob, s.sex); s.mob = mob(); s.est = ch(EST); s.road = ch(ROAD)
        s.bld = R.randint(1,36); s.unit = R.randint(1,4); s.room = R.randint(1,32)*100+R.randint(1,6)
        s.roomtxt = ch([f'{s.bld}栋{s.unit}单元{s.room}室', f'{s.bld}-{s.unit}-{s.room}', f'{s.bld}号楼{s.room}', f'{s.bld}幢{s.room}室'])
        s.addr = ch([f'{s.prov if s.prov!=s.city else ""}{s.city}{s.dist}{s.road}{R.randint(1,699)}号{s.est}{s.roomtxt}',
                     f'{s.city}{s.dist}{s.est}{s.roomtxt}', f'{s.dist}{s.road}{R.randint(1,699)}号{s.room}室',
                     f'{s.city[:-1]}{s.dist}{s.road}{R.randint(1,399)}弄{R.randint(1,60)}号{s.room}'])
        a,b = pyname(); s.wx = ch([f'wxid_{alnum(14,string.ascii_lowercase+string.digits)}', a+b+str(R.randint(1,99999)), b+'_'+dig(4), s.mob if R.random()<.3 else a+'-'+b+dig(2)])
        s.qq = dig1(R.randint(7,10)); s.email = ch([s.qq+'@qq.com', s.mob+'@163.com', f'{a}{b}{dig(3)}@{ch(["163.com","126.com","sina.com","foxmail.com","139.com","hotmail.com"])}', f'{b}.{a}@gmail.com'])
        s.co = cn_co(s.c); s.job = ch(JOBCN); s.edu = wch(EDU); s.mar = wch(MAR)
        s.plate = s.c[4] + (alnum(5,'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789') if R.random()<.75 else ch('DF')+dig(5))
        s.tel = f'{s.c[3]}-{ch("23568")}{dig(7 if len(s.c[3])<4 or s.c[3] in ("0755","0571","0512","0531","0371","0731") else 6)}'
        s.sexcn = '男' if s.sex=='M' else '女'
def cnp(m, mode='mix'):
    if mode=='plain': return m
    if mode=='mask': return m[:3]+'****'+m[7:]
    return wch([(m,60),(f'{m[:3]} {m[3:7]} {m[7:]}',12),(f'{m[:3]}-{m[3:7]}-{m[7:]}',9),(f'+86{m}',6),(f'+86 {m}',5),(f'86{m}',3),(m+' ',3),(f'0{m}',1),(f'{m}/{mob()}',1)])

# ---------- US / UK pool
FM = 'James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron José Nathan Henry Zachary Douglas Peter Adam Walter Carlos Luis Juan Dwayne Malik Terrence Rajesh Amit Omar Hassan Wei Minh Hiroshi Sanjay Callum Liam Angus Rhys Gareth Nigel Graham Alistair Declan Darren Mohammed'.split()
FF = 'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Olivia Heather Helen Diane Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Latoya Keisha Guadalupe Rosa Priya Anjali Fatima Aisha Mei Thuy Yuki Siobhan Niamh Bronwen Catriona Gillian Hazel Beryl Maureen Tracey Gemma'.split()
LA = "Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster O'Brien O'Connor McDonald MacLeod Van Dyke St. Clair Singh Khan Ahmed Okafor Adeyemi Kowalski Novak Schmidt Fitzgerald Hargreaves Ashworth Pemberton Llewellyn Chaudhry Begum Whitaker Lindqvist Tran Pham Yamamoto Choudhury Smith-Jones Ellis-Brown".replace('Van Dyke','Van_Dyke').replace('St. Clair','St._Clair').split()
USC_ = [('Phoenix','AZ','Arizona','85','602',-7),('Tucson','AZ','Arizona','857','520',-7),('Houston','TX','Texas','770','713',-6),('Dallas','TX','Texas','752','214',-6),('San Antonio','TX','Texas','782','210',-6),('Tampa','FL','Florida','336','813',-5),('Orlando','FL','Florida','328','407',-5),('Miami','FL','Florida','331','305',-5),('Columbus','OH','Ohio','432','614',-5),('Cleveland','OH','Ohio','441','216',-5),('Atlanta','GA','Georgia','303','404',-5),('Charlotte','NC','North Carolina','282','704',-5),('Raleigh','NC','North Carolina','276','919',-5),('Denver','CO','Colorado','802','303',-7),('Sacramento','CA','California','958','916',-8),('Fresno','CA','California','937','559',-8),('San Diego','CA','California','921','619',-8),('Philadelphia','PA','Pennsylvania','191','215',-5),('Pittsburgh','PA','Pennsylvania','152','412',-5),('Nashville','TN','Tennessee','372','615',-6),('Louisville','KY','Kentucky','402','502',-5),('Boise','ID','Idaho','837','208',-7),('Tulsa','OK','Oklahoma','741','918',-6),('Milwaukee','WI','Wisconsin','532','414',-6),('Albany','NY','New York','122','518',-5),('Spokane','WA','Washington','992','509',-8)]
STN = 'Oak Maple Cedar Pine Elm Washington Lake Hill Walnut Spring Park Ridge Meadow Sunset Highland Willow Cherry Church Jefferson Lincoln Mill River Hickory Magnolia Dogwood Peachtree Saguaro Mesa Palmetto Magnolia Chestnut Franklin Cypress Laurel Birch Stonebridge Fox_Hollow Quail_Run Old_County Bayview'.split()
UKC = [('Leeds','West Yorkshire','LS','0113'),('Manchester','Greater Manchester','M','0161'),('Birmingham','West Midlands','B','0121'),('Bristol','','BS','0117'),('Cardiff','South Glamorgan','CF','029'),('Glasgow','','G','0141'),('Edinburgh','Midlothian','EH','0131'),('Nottingham','Notts','NG','0115'),('Norwich','Norfolk','NR','01603'),('Exeter','Devon','EX','01392'),('Plymouth','Devon','PL','01752'),('Sheffield','South Yorkshire','S','0114'),('Reading','Berkshire','RG','0118'),('Swansea','','SA','01792'),('Ipswich','Suffolk','IP','01473'),('Stockport','Cheshire','SK','0161'),('Croydon','Surrey','CR','020'),('Hull','East Yorkshire','HU','01482')]
UKS = 'High Street|Station Road|Church Lane|Victoria Road|Green Lane|Manor Road|Kings Road|Queensway|The Crescent|Mill Lane|Grange Avenue|Chapel Street|Albert Road|Windsor Close|Springfield Road|Park Avenue|Orchard Way|Beech Grove|Hawthorn Drive|St Marys Road|Cromwell Street|Wellington Terrace'.split('|')
CON = 'Apex Summit BlueRidge Pioneer Liberty Keystone Harbor Granite Evergreen Northgate Sterling Cascade Redwood Beacon Vanguard Crestview Lakeside Ironwood Fairview Meridian Brightwater Oakmont Silverline Tri-County Heartland Coastal Prairie Trident Halcyon Bexley Thornbury Kestrel'.split()
COT = ['Logistics','Plumbing & Heating','Dental Group','Insurance Agency','Manufacturing','Consulting','Software','Roofing','Foods','Realty','Auto Parts','Electrical','Medical Supply','Packaging','Construction','Marketing','Freight','Systems','Accounting','Landscaping','HVAC Services']
JOBEN = 'Owner|Office Manager|VP of Sales|Operations Director|Purchasing Manager|CEO|CFO|Head of Procurement|IT Manager|Facilities Manager|Marketing Coordinator|HR Director|General Manager|Registered Nurse|Teacher|Truck Driver|Retired|Electrician|Accountant|Software Engineer|Self-employed|Sales Associate|Warehouse Supervisor|Paralegal|Chef'.split('|')
def enco(uk=False): return ch([f'{ch(CON)} {ch(COT)}{ch([" Ltd"," Limited"," plc",""]) if uk else ch([" LLC",", Inc."," Inc",""," Co."," Corp"])}', f'{ch(LA).replace("_"," ")} & {ch(["Sons","Co","Partners","Associates"])}'])
class EN:
    def __init__(s, uk=False, lo=21, hi=84, sex=None):
        s.uk = uk; s.sex = sex or ch('MF'); s.fn = ch(FM if s.sex=='M' else FF); s.ln = ch(LA).replace('_',' ')
        s.mi = ch(string.ascii_uppercase); y = 2025-R.randint(lo,hi); s.dob = rdate((y,1,1),(y,12,28)); s.age = 2025-y
        s.name = f'{s.fn} {s.ln}'; s.title = ch(['Mr','Mr','Mr','Dr']) if s.sex=='M' else ch(['Mrs','Ms','Miss'])
        l = s.ln.lower().replace("'",'').replace(' ','').replace('.','')
        s.email = ch([f'{s.fn.lower()}.{l}', f'{s.fn[0].lower()}{l}{R.randint(1,99)}', f'{l}{s.dob.year%100:02d}', f'{s.fn.lower()}{dig(3)}', f'{s.fn.lower()}_{l}']).replace('é','e') + '@' + (ch(['gmail.com','yahoo.co.uk','btinternet.com','hotmail.co.uk','outlook.com','sky.com','icloud.com']) if uk else ch(['gmail.com','yahoo.com','aol.com','hotmail.com','comcast.net','icloud.com','att.net','outlook.com']))
        s.co = enco(uk); s.job = ch(JOBEN); s.wemail = f'{s.fn[0].lower()}{l}@'.replace('é','e') + s.co.split()[0].lower().replace(',','').replace("'",'') + ch(['.com','.co.uk'] if uk else ['.com','.net','.com'])
        if uk:
            c = ch(UKC); s.city, s.county = c[0], c[1]; s.street = ch([f'{R.randint(1,240)} {ch(UKS)}']*4+[f'Flat {R.randint(1,40)}, {R.randint(1,90)} {ch(UKS)}', f'{ch(["Rose","Ivy","Mill","Orchard"])} Cottage, {ch(UKS)}'])
            s.pc = f'{c[2]}{R.randint(1,29)} {dig1(1)}{alnum(2,"ABDEFGHJLNPQRSTUWXYZ")}'; s.mob = '07'+ch('345789')+dig(8); s.land = c[3]+dig(11-len(c[3]))
        else:
            c = ch(USC_); s.city, s.st, s.state, s.tz = c[0], c[1], c[2], c[5]; s.street = f'{R.randint(11,14999)} {ch(["","N ","W ","S ","E ","SW "])}{ch(STN).replace("_"," ")} {ch(["St","Ave","Rd","Dr","Ln","Ct","Blvd","Way","Cir"])}'
            s.apt = ch(['Apt '+str(R.randint(1,400)),'Unit '+ch('ABCDEF'),'#'+str(R.randint(100,999)),'Lot '+str(R.randint(1,80))])
            s.zip = (c[3]+dig(5))[:5]; s.ac = c[4]; s.mob = (c[4] if R.random()<.8 else ch(USC_)[4])+ch('23456789')+dig(6); s.land = c[4]+ch('23456789')+dig(6)
def usp(m, mode='mix'):
    a,b,c = m[:3],m[3:6],m[6:]
    if mode=='plain': return m
    if mode=='mask': return f'(***) ***-{c}'
    return wch([(f'({a}) {b}-{c}',30),(f'{a}-{b}-{c}',28),(m,18),(f'+1{m}',8),(f'1-{a}-{b}-{c}',5),(f'{a}.{b}.{c}',6),(f'{a}-{b}-{c} x{R.randint(10,9999)}',4),(f'{a} {b} {c}',3)])
def ukp(m):
    r = wch([(m,30),(m[:5]+' '+m[5:],34),(f'{m[:5]} {m[5:8]} {m[8:]}',12),('+44'+m[1:],10),(f'+44 (0){m[1:5]} {m[5:]}',4),('44'+m[1:],4),(m[1:],6)])
    return r
def tollfree(): return ch(['1-800-','1-888-','(877) ','1-866-'])+ch('23456789')+dig(2)+'-'+dig(4)
