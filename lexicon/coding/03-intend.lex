# CAMEO 03: words of intent to cooperate. What is promised gives the code, by the table "intent".
frame intend.agree-together 030
  verb agree  subj:person  xcomp|to|on:any
  mutual
  compose intent
  + Jordan and Egypt agreed to hold talks. > 036 Jordan : Egypt
  + Libya agreed to release the prisoners. > 0353 Libya
frame intend.agree 030
  verb promise|pledge|vow|offer|undertake|commit|consent|volunteer|swear  subj:person  xcomp:any
  verb consent|commit|accede|assent  to:any  subj:person
  verb renew|reaffirm|honor|honour|reiterate|make|give [promise|pledge|commitment]  subj:actor
  verb express|reiterate|voice|signal|indicate|reaffirm|show|declare|affirm [readiness|willingness|commitment]  subj:actor
  adj ready|willing|prepared|committed  subj:actor  xcomp|to:any
  noun promise|pledge|offer|commitment|readiness|willingness|vow  xcomp|to:any  poss|by|mod|of|from:actor
  compose intent
  + Iran promised to hold talks with Iraq. > 036 Iran : Iraq
  + Japan promised to send food to Nepal. > 0333 Japan : Nepal
  + Israel is ready to withdraw from Gaza. > 0356 Israel : Gaza
  + The United States promised to send weapons to Ukraine. > 0332 United States : Ukraine
  + Colombia's offer to release prisoners was welcomed by the rebels. > 0353 Colombia
  + Russia expressed readiness to mediate between Israel and Iran. > 039 Russia : Israel
  + China vowed to boost trade with Brazil. > 0311 China : Brazil
  + The government promised to hold elections. > 0341 government
frame intend.plan 030
  verb plan|intend|opt|decide|mean|propose|choose|resolve|aim|hope|prepare|expect|wish|want|seek|look|elect  subj:person  xcomp:any
  verb promise|pledge|vow|undertake|decide|resolve|announce|say|declare|guarantee|assure|confirm|indicate|signal  subj:person  ccomp:^03
  verb announce|unveil|outline|reveal|approve|adopt|present|confirm|have|make|draw up|reiterate|take [plan|decision|intention|proposal|intent|step|move|agreement]  subj:actor
  verb express|reiterate|voice|signal|indicate|stress [intention|desire|interest|determination|wish]  subj:actor
  adj open|set|poised|keen|determined|eager|due|dedicated|inclined|likely  subj:actor  xcomp|to:any
  noun plan|intention|decision|proposal|agreement|intent|move|bid|wish  xcomp|to|of|for:any  poss|by|mod|of|from|between:actor
  compose intent only
  + Turkey plans to send food to Somalia. > 0333 Turkey : Somalia
  + France intends to meet the rebels. > 036 France : rebels
  + Kenya announced a plan to send medicine to Sudan. > 0333 Kenya : Sudan
  - The farmer plans to plant tomatoes.
frame intend.offer 030
  verb offer|hold out [hand|olive branch|cooperation|co-operation|support|concession]  subj:actor
  + Pakistan offered cooperation to India. > Pakistan : India
  + Macron held out an olive branch to Algeria. > Macron : Algeria
frame intend.economic 0311
  verb agree|plan|intend|offer|promise|pledge|propose|vow|seek  on|to|xcomp:economy
  verb promise|pledge|offer|plan [@economy]  subj:person
  + Turkey offered trade to Somalia. > Turkey : Somalia
frame intend.military 0312
  verb agree|plan|offer|propose|intend|decide  on|to|xcomp:drill
  verb plan|propose|announce [@drill]  subj:actor  with:actor
  + Russia and China agreed on joint drills. > Russia
  + India plans a naval exercise with Japan. > India : Japan
frame intend.intelligence 0314
  verb agree|offer|promise|propose|plan|decide  on|to:=sharing|=information_sharing|=intelligence_exchange
  verb agree|offer|promise|propose|plan [on exchange|to exchange]  of:intelligence
  verb propose|offer|discuss  xcomp|to:=exchange|=share
  + Israel and Greece agreed on an exchange of intelligence. > Israel
frame intend.support 032
  verb promise|pledge|offer|vow|guarantee|reiterate|reaffirm [support|backing|solidarity|cooperation|co-operation]  subj:person
  verb vow|promise|pledge|commit|continue  xcomp|to:=support|=back|=stand
  + Iran pledged its support to Syria. > Iran : Syria
  + The United States reaffirmed its support for Taiwan. > United States : Taiwan
frame intend.aid 033
  verb promise|pledge|offer|vow|commit|earmark|approve|allocate|announce|guarantee|propose [aid|assistance|help|relief]  subj:person
  verb promise|pledge|offer|vow|commit|earmark|approve|allocate|announce|guarantee|propose  obj:=aid|=assistance|=help|=relief
  noun promise|pledge|offer  of:=aid|=assistance|=help|=relief
  + Norway promised assistance to Malawi. > Norway : Malawi
  + Canada's offer of help was accepted by Haiti. > Canada
frame intend.economic-aid 0331
  verb promise|pledge|offer|vow|commit|earmark|approve|allocate|announce|guarantee [@economic_aid]  subj:person
  noun promise|pledge|offer  of:economic_aid
  + The World Bank approved a loan to Kenya. > World Bank : Kenya
  + Qatar pledged $500 million to Egypt. > Qatar : Egypt
frame intend.military-aid 0332
  verb promise|pledge|offer|vow|commit|earmark|approve|announce [@military_aid]  subj:person
  noun promise|pledge|offer  of:military_aid
  + Germany promised tanks to Ukraine. > Germany : Ukraine
  + Iran pledged drones to Russia. > Iran : Russia
frame intend.humanitarian-aid 0333
  verb promise|pledge|offer|vow|commit|earmark|approve|announce [@humanitarian_aid]  subj:person
  noun promise|pledge|offer  of:humanitarian_aid
  + China pledged food to Sudan. > China : Sudan
  + Cuba offered doctors to Honduras. > Cuba : Honduras
frame intend.protection 0334
  verb promise|pledge|offer|approve|authorize|authorise|extend|renew [@peacekeeper]  subj:person
  verb agree|vote|decide|promise|pledge|offer  to|on|xcomp:=extension|=extend|=deploy|=renew  subj:actor
  + Ghana offered peacekeepers to the United Nations. > Ghana : United Nations
  + The Security Council agreed to extend the mission in Mali. > Security Council
frame intend.leadership 0341
  verb announce|call|schedule|set|promise|propose|pledge|offer|order [@election]  subj:actor
  verb announce|offer|submit|tender|signal [resignation|retirement|candidacy]  subj:person
  verb dissolve [parliament|assembly|government|cabinet]
  target none
  + The king called early elections. > king
  + The prime minister offered his resignation. > prime minister
  + The president dissolved parliament. > president
frame intend.policy 0342
  verb pass|adopt|approve|enact|ratify|sign|amend|repeal|reform|overhaul|revise|introduce|table|submit|draft|propose|unveil|vote|back|endorse [@policy|constitution|amendment|reform|resolution]  subj:actor
  verb announce|promise|pledge|order|launch|implement|initiate|introduce|institute [@reform]  subj:actor
  target none
  + Parliament passed a law on citizenship. > Parliament
  + The king announced reforms. > king
  + The parliament approved the bill. > parliament
frame intend.rights 0343
  verb promise|guarantee|pledge|grant|offer|vow|ensure|recognize|recognise|respect|extend  obj:rights  subj:actor
  + The government promised more rights to the Kurds. > government : Kurds
frame intend.negotiate 036
  verb agree|plan|offer|promise|propose|intend  on|to:talks
  verb schedule|plan|arrange|propose|announce|set  obj:talks  subj:actor
  verb accept  obj:=invitation
  verb invite  subj:actor  obj:actor  to|for|xcomp:any
  noun invitation  to|from|by:actor
  + Iran and Saudi Arabia agreed to talks. > Iran
  + Putin invited Macron to Moscow. > Putin : Macron
  + Modi accepted an invitation from Biden. > Modi : Biden
frame intend.settle 037
  verb agree|commit|offer|promise|pledge|vow  to|on:settlement
  verb favor|favour|want|prefer|support|back|endorse  obj:settlement  subj:person
  adj committed|open|ready  to:settlement
  adj committed  to:=forge|=find|=seek|=solve|=end|=settle|=resolve|=achieve|=peace
  + The rebels favored a political settlement. > rebels
frame intend.mediation-accept 038
  verb agree|consent  to:=mediation|=arbitration
  verb accept|welcome|allow  obj:=mediation|=mediator|=arbitration  subj:actor
  + Ethiopia accepted mediation. > Ethiopia
frame intend.mediate 039
  verb offer|propose  obj:=mediation|=good_offices
  noun offer  of:=mediation  
  + Oman offered mediation between Iran and Saudi Arabia. > Oman : Iran
frame intend.truce 0356
  verb agree|commit|consent|agree to|agree on  subj:person  to|on|obj:=ceasefire|=cease-fire|=truce|=withdrawal|=pullout|=pullback|=de-escalation|=disarmament|=moratorium|=armistice
  verb offer|propose|promise|pledge|announce|accept [ceasefire|cease-fire|truce|armistice|moratorium]  subj:person
  noun offer|proposal|promise  of|for:=ceasefire|=cease-fire|=truce
  + The rebels agreed to a ceasefire. > rebels
  + Hamas offered a truce to Israel. > Hamas : Israel
  + Russia announced a truce. > Russia
frame intend.release 0353
  verb agree|consent  to|on:=release|=exchange|=prisoner_exchange|=swap|=handover|=return
  verb agree  on|to:=prisoner_exchange|=prisoner_swap
  verb offer|promise|announce|approve|order  obj:=release|=prisoner_exchange|=prisoner_swap|=amnesty|=pardon  subj:person
  + Israel agreed to the release of prisoners. > Israel
  + Russia and Ukraine agreed on a prisoner exchange. > Russia
# acts that are no event by themselves, but that a promise, an appeal or a demand may be about
frame reform.hold-elections 0341
  verb hold|organize|organise|schedule|conduct|call|stage|set [@election]
  verb form|establish|set up|create|appoint|install [government|cabinet|unity government|coalition government|transitional government|caretaker government]
  verb share|transfer|hand over|relinquish|cede|return|restore [power]
  noun @election  subj:none
  inner
  target none
  + The junta promised to hold elections. > junta
  + The general promised to hand over power. > general
frame reform.change-policy 0342
  verb change|reform|revise|amend|scrap|repeal|abolish|introduce|enact|pass|adopt|end|amend|raise|cut|reduce|review|reconsider|lower|open up|open|liberalize|liberalise|privatize|curb|abandon|drop|halt|suspend|freeze|stop|fight|tackle|increase|improve [@policy|@economy|corruption|economy|market|sector|pollution|unemployment]
  inner
  target none
  + The government promised to raise the minimum wage. > government
  + The government promised to scrap the tax. > government
frame reform.rights 0343
  verb respect|guarantee|protect|uphold|restore|grant|ensure|safeguard|recognize|recognise|defend [@rights]
  inner
  target none
  + The government promised to uphold minority rights. > government
frame reform.institutions 0344
  verb amend|rewrite|change|draft|adopt|restore|establish|respect [democracy|civilian rule|constitutional order|constitutional rule]
  verb rewrite|restore|establish [constitution|democracy|civilian rule|constitutional order|constitutional rule]
  verb undertake|implement|carry out|institute|introduce|launch|make|pursue [@reform]
  verb democratize|democratise
  inner
  target none
  + The king promised to restore democracy. > king
frame settle.resolve 037
  verb resolve|settle|end|solve|defuse|overcome|conclude|bury|mend|heal|patch up [@dispute|hatchet|fences]
  verb find|reach|forge|seek|negotiate|achieve|work out|agree [@settlement]
  verb make [peace]
  verb reconcile|compromise
  inner
  + Iran promised to resolve the dispute with Iraq. > Iran : Iraq
  + The rebels promised to end the conflict. > rebels
frame settle.mediation 038
  verb accept|allow|welcome [mediation|arbitration|mediator|mediation effort]
  inner
  + Sudan promised to allow mediation by Kenya. > Sudan
