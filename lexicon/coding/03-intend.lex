# CAMEO 03: words of intent to cooperate. What is promised gives the code, by the table "intent".

# --- verbs and nouns of intent, with any act --------------------------------------------------------------------------

frame intend.agree-together 030
  verb agree  subj:person|!private  xcomp|to:any
  verb agree  subj:person|!private  on:any
  mutual
  compose intent
  + Jordan and Egypt agreed to hold talks. > 036 Jordan : Egypt
  + Libya agreed to release the prisoners. > 0353 Libya
  + Chad and Niger agreed to a common timetable. > Chad : Niger
  - The singer agreed to a new contract.

frame intend.promise 030
  verb promise|pledge|vow|offer|undertake|volunteer|swear|commit|pledge to  subj:person|!private  xcomp:any
  verb promise|pledge|vow|swear|guarantee|assure  subj:person|!private  ccomp:^03
  compose intent
  + Iran promised to hold talks with Iraq. > 036 Iran : Iraq
  + Japan promised to send food to Nepal. > 0333 Japan : Nepal
  + The United States promised to send weapons to Ukraine. > 0332 United States : Ukraine
  + China vowed to boost trade with Brazil. > 0311 China : Brazil
  + The government promised to hold elections. > 0341 government
  - The chef promised to bake a cake.

frame intend.consent 030
  verb consent|accede|assent  subj:person|!private  xcomp|to:any
  verb commit  subj:actor|!private  obj:=itself|=himself|=herself|=themselves|=ourselves  to:any
  verb commit  subj:actor|!private  to:any
  verb give|lend [consent|agreement|approval|assent]  to|for:any  subj:actor|!private
  compose intent
  + Algeria consented to hold talks with Mali. > 036 Algeria : Mali
  + Sudan committed itself to free elections. > 0341 Sudan
  - The patient consented to surgery.

frame intend.give-word 030
  verb renew|reaffirm|honor|honour|reiterate|make|give|repeat|keep|fulfil|fulfill|offer [@promise-noun]  subj:actor|!private
  source subj,poss,by
  compose intent
  + Macron reaffirmed his commitment to Armenia. > Macron : Armenia
  + Putin gave Assad an assurance. > Putin : Assad
  + The junta made a pledge to hold elections. > 0341 junta
  - The groom gave his word to the bride.

frame intend.express-readiness 030
  verb express|reiterate|voice|signal|indicate|reaffirm|show|declare|affirm|convey|announce|stress|confirm [readiness|willingness|commitment|openness|intention|determination|preparedness]  subj:actor|!private  xcomp:!=become|!=be|!=marry|!=study|!=run
  compose intent
  + Russia expressed readiness to mediate between Israel and Iran. > 039 Russia : Israel
  + Kenya and Uganda expressed their readiness to help each other. > 030 Kenya : Uganda
  + Cuba signalled its willingness to hold talks with the United States. > 036 Cuba : United States
  - The seller expressed interest in the house.

# an interest is an intent only in an act of one's own
frame intend.express-wish 030
  verb express|signal|indicate|reaffirm|declare|announce|state [desire|wish|intent]  subj:actor|!private  xcomp:any  xcomp:!=become|!=be|!=marry|!=study
  compose intent
  + Serbia expressed a desire to work with Croatia. > Serbia
  + The emir declared his intent to hold talks with Iran. > 036 emir : Iran
  - The boy expressed his desire to become a pilot.

frame intend.express-interest 030
  verb express|reiterate|voice|signal|indicate|reaffirm|show|declare|affirm|convey|announce|stress|confirm [interest|desire|wish|intent]  subj:actor|!private
  compose intent only
  + Kenya expressed interest in talks with Uganda. > 036 Kenya : Uganda
  + Cuba signalled its desire to expand trade with Canada. > 0311 Cuba : Canada
  - The senator expressed interest in term limits.

frame intend.ready 030
  adj ready|willing|prepared|committed|disposed  subj:actor|!private|!=i|!=people  xcomp|to:any
  verb stand  xcomp:=ready  subj:actor|!private
  compose intent
  + Israel is ready to withdraw from Gaza. > 0356 Israel : Gaza
  + The rebels are willing to release the hostages. > 0353 rebels
  + Ankara is committed to peace with Athens. > 037 Ankara
  - The keeper is ready to play.

frame intend.open-to 030
  adj open|set|poised|keen|determined|eager|due|dedicated|inclined|likely|bound  subj:actor|!private  xcomp|to:any
  adj happy|glad  subj:actor|!private  xcomp|to:any|!=endorse|!=announce|!=welcome|!=recognise|!=recognize
  compose intent only
  + Tehran is open to talks with Washington. > 036 Tehran : Washington
  + Japan is keen to expand trade with India. > 0311 Japan : India
  - The shop is open to visitors.

frame intend.noun 030
  noun promise|pledge|offer|commitment|readiness|willingness|vow|undertaking|assurance  xcomp|to:any  poss|by|mod|of|from:actor
  compose intent
  + Colombia's offer to release prisoners was welcomed by the rebels. > 0353 Colombia
  + Iran's pledge to hold talks with Iraq was kept. > 036 Iran
  - Her commitment to jazz won fans.

frame intend.noun-plan 030
  noun plan|intention|decision|proposal|agreement|intent|move|bid|wish|desire  xcomp|to|of|for:any  poss|by|mod|of|from|between:actor
  compose intent only
  + Kenya's plan to send medicine to Sudan was praised. > 0333 Kenya
  + The rebels' decision to release the hostages surprised Colombia. > 0353 rebels
  - The bank's plan to close branches failed.

frame intend.plan 030
  verb expect  subj:person|!private|!=i  xcomp:any  obj:none
  verb plan|intend|opt|propose|choose|aim|hope|prepare|wish|want|seek|look|elect|consider|wait|try  subj:person|!private|!=i  xcomp:any
  compose intent only
  + Turkey plans to send food to Somalia. > 0333 Turkey : Somalia
  + France intends to meet the rebels. > 036 France : rebels
  + Peru hopes to expand trade with Chile. > 0311 Peru : Chile
  - The farmer plans to plant tomatoes.

frame intend.decide 030
  verb decide|resolve|determine|vote  subj:person|!private  xcomp|ccomp:any
  verb take|make [decision]  subj:person|!private  xcomp:any
  compose intent only
  + Egypt decided to release the activists. > 0353 Egypt
  + Germany decided to send tanks to Ukraine. > 0332 Germany : Ukraine
  - The couple decided to wed in Rome.

frame intend.announce-plan 030
  verb announce|unveil|outline|reveal|approve|adopt|present|confirm|have|make|draw up|reiterate|take|discuss [@plan-noun]  subj:actor|!private
  compose intent only
  + Kenya announced a plan to send medicine to Sudan. > 0333 Kenya : Sudan
  + Spain unveiled a scheme to resettle refugees from Syria. > 0333 Spain
  - The band announced plans to tour.

frame intend.offer-hand 030
  verb offer|hold out|extend [hand|olive branch|hand of friendship|concession|peace]  subj:actor|!private
  + Macron held out an olive branch to Algeria. > Macron : Algeria
  + Abbas extended his hand to Israel. > Abbas : Israel
  - The boy held out his hand for the sweet.

frame intend.cooperate 030
  verb offer|promise|pledge [cooperation|co-operation|collaboration|partnership|concession]  subj:actor|!private
  verb promise|pledge|vow|agree|offer|plan|intend|decide  xcomp:=cooperate|=co-operate|=collaborate|=work  subj:actor|!private
  mutual
  + Pakistan offered cooperation to India. > Pakistan : India
  + Peru and Bolivia agreed to work together on the lake. > Peru : Bolivia
  - The label offered a partnership to the singer.

# --- 031 material cooperation ------------------------------------------------------------------------------------------

frame intend.economic 0311
  verb agree|plan|intend|offer|promise|pledge|propose|vow|seek|decide  on|to|xcomp:economy  subj:!private
  verb promise|pledge|offer|plan [@economy]  subj:person|!private
  mutual
  + Turkey offered trade to Somalia. > Turkey : Somalia
  + Russia and Iran agreed on a gas pipeline. > Russia : Iran
  - The broker promised business to the shop.

frame intend.trade-more 0311
  verb agree|plan|intend|promise|pledge|vow|decide|aim|seek  subj:actor|!private  xcomp:=trade|=invest|=buy|=import|=export|=double|=sell
  verb sign [letter of intent]  subj:actor|!private
  mutual
  compose intent
  + India plans to buy oil from Iran. > India : Iran
  + Japan pledged to invest in Kenya. > Japan
  - The broker plans to sell his shares.

frame intend.build-together 0311
  verb agree|plan|propose|announce|intend  subj:country|place  xcomp:=build|=construct|=develop|=explore|=drill  with:actor
  verb announce|propose|plan|unveil [pipeline|railway|gas pipeline|joint venture|trade zone|free trade zone|investment plan]  subj:country|place  with|to|for:actor
  mutual
  + Uganda agreed to build a refinery with Kenya. > Uganda : Kenya
  + Qatar announced a railway to Bahrain. > Qatar : Bahrain
  - Apple plans to build an office with a pool.

frame intend.military 0312
  verb agree|plan|offer|intend|decide|prepare  on|to|xcomp:drill  subj:!private
  verb plan|announce|schedule [@drill|military cooperation]  subj:actor|!private  with:actor
  verb agree|plan|intend|promise  subj:actor|!private  xcomp:=train|=patrol|=exercise|=drill  with:actor
  mutual
  + Russia and China agreed on joint drills. > Russia : China
  + India plans a naval exercise with Japan. > India : Japan
  - The team plans a drill with cones.

frame intend.judicial 0313
  verb agree|promise|pledge|offer|decide|consent|plan|intend|approve  to|on|xcomp|obj:=extradition|=extradite  subj:actor|!private
  verb promise|pledge|agree|offer|vow  subj:actor|!private  to|with|xcomp:=cooperate|=investigate|=investigation|=inquiry|=tribunal|=prosecute|=probe
  compose intent
  target to,with,undergoer,obj
  + Spain agreed to extradite the banker to Peru. > Spain : Peru
  + Serbia pledged to cooperate with the tribunal. > Serbia
  - The theatre agreed to an inquiry from a fan.

frame intend.intelligence 0314
  verb agree|offer|promise|propose|plan|decide  on|to:=information_sharing|=intelligence_exchange|=intelligence_sharing|=data_sharing  subj:!private
  verb agree|offer|promise|propose|plan [on exchange|on sharing|to exchange|to sharing]  of:intelligence  subj:!private
  verb agree|offer|promise|propose|plan|vow|pledge  subj:actor|!private  xcomp:=share|=exchange
  mutual
  compose intent
  + Israel and Greece agreed on an exchange of intelligence. > Israel : Greece
  + Turkey offered to share its findings with Sweden. > Turkey : Sweden
  - The bands agreed to share a stage.

# --- 032 diplomatic cooperation ------------------------------------------------------------------------------------------

frame intend.support 032
  verb promise|pledge|offer|vow|guarantee [support|backing|solidarity]  subj:person|!private
  verb vow|promise|pledge|commit|continue  xcomp|to:=support|=back|=stand|=defend  subj:person|!private
  compose intent
  + Iran pledged its support to Syria. > Iran : Syria
  + Poland vowed to back Ukraine. > Poland : Ukraine
  - The fans promised their support to the band.

frame praise.reaffirm-support 051
  verb reiterate|reaffirm|renew|confirm|restate [support|backing|solidarity|alliance|friendship|partnership]  subj:actor|!private
  + The United States reaffirmed its support for Taiwan. > United States : Taiwan
  + Beijing reiterated its support for Cuba. > Beijing : Cuba
  - The sponsor renewed its support for the team.

frame intend.ties 032
  verb agree|plan|promise|pledge|vow|intend|decide  subj:actor|!private  xcomp:=strengthen|=improve|=normalise|=normalize|=deepen|=restore|=recognise|=recognize|=expand|=boost|=enhance|=join|=mend|=repair
  mutual
  compose intent
  + Egypt and Turkey agreed to restore diplomatic ties. > Egypt : Turkey
  + Ireland plans to recognise Palestine. > Ireland : Palestine
  - The gym plans to expand its pool.

frame intend.apply 032
  verb apply|bid|negotiate  for|to|xcomp:=join|=accede|=accession  subj:actor|!private
  verb announce|submit|file|lodge|signal|withdraw [application|bid|candidacy|membership application|membership bid]  subj:country|place
  compose intent
  + Sweden applied to join NATO. > Sweden : NATO
  + Moldova submitted its application to the European Union. > Moldova : European Union
  - The tailor applied to join the choir.

frame intend.sign-deal 030
  verb agree|plan|promise|pledge|intend|vow|prepare|decide|expect  subj:actor|!private  xcomp:=sign|=ratify|=conclude|=finalise|=finalize
  verb close in  on:agreement  subj:actor|!private
  adj close|near  to:agreement  subj:actor|!private
  mutual
  + Iran and Oman agreed to sign a treaty. > Iran : Oman
  + The government is close to a deal with the rebels. > government : rebels
  - The player is close to a deal with a club.

# --- 033 aid ---------------------------------------------------------------------------------------------------------------

frame intend.offer-money 0331
  verb offer [@economic_aid]  subj:actor|!private  to|iobj|for|xcomp:any
  target to,iobj,obj,for
  + Japan offered ten million dollars to Nepal. > Japan : Nepal
  - The shop offered money to the cook.

frame intend.aid 033
  verb promise|pledge|offer|vow|commit|earmark|approve|allocate|announce|guarantee|propose [aid|assistance|help|relief]  subj:person|!private
  verb promise|pledge|offer|vow|agree|volunteer  xcomp:=help|=assist|=aid  subj:person|!private
  noun promise|pledge|offer  of:=aid|=assistance|=help|=relief
  compose intent
  + Norway promised assistance to Malawi. > Norway : Malawi
  + Canada's offer of help was accepted by Haiti. > Canada
  + Chile offered to help Peru. > Chile : Peru
  - The neighbour offered help with the piano.

frame intend.economic-aid 0331
  verb promise|pledge|offer|vow|commit|earmark|approve|allocate|announce|guarantee [@economic_aid]  subj:person|!private
  noun promise|pledge|offer  of:economic_aid
  + The World Bank approved a loan to Kenya. > World Bank : Kenya
  + Qatar pledged $500 million to Egypt. > Qatar : Egypt
  - The lender approved a loan to the baker.

frame intend.lend 0331
  verb agree|promise|pledge|offer|vow|plan|decide  subj:actor|!private  xcomp:=fund|=finance|=lend|=invest|=donate|=pay|=contribute|=reschedule|=subsidise|=subsidize|=rebuild|=reconstruct
  verb agree|promise|pledge|offer  subj:actor|!private  to|xcomp:=debt_relief|=bailout|=loan|=grant|=rescheduling
  compose intent
  + China agreed to finance schools in Ethiopia. > China
  + Kuwait offered to lend Jordan $1 billion. > Kuwait : Jordan
  - The uncle offered to pay for the lesson.

frame intend.military-aid 0332
  verb promise|pledge|offer|vow|commit|earmark|approve|announce|authorise|authorize [@military_aid]  subj:person|!private
  noun promise|pledge|offer  of:military_aid
  + Germany promised tanks to Ukraine. > Germany : Ukraine
  + Iran pledged drones to Russia. > Iran : Russia
  - The shop offered jets of foam to bathers.

frame intend.arm 0332
  verb agree|promise|pledge|offer|vow|plan|decide|intend  subj:actor|!private  xcomp:=arm|=equip|=train|=rearm|=supply  
  verb agree|promise|decide|plan  subj:country|place  to|on:=arms_sale|=arms_deal|=weapons_delivery
  compose intent
  + Britain agreed to train the Kenyan army. > Britain : Kenyan
  + Iran vowed to arm the Houthis. > Iran : Houthis
  - The coach agreed to train the girls.

frame intend.humanitarian-aid 0333
  verb promise|pledge|offer|vow|commit|earmark|approve|announce [@humanitarian_aid]  subj:person|!private
  noun promise|pledge|offer  of:humanitarian_aid
  + China pledged food to Sudan. > China : Sudan
  + Cuba offered doctors to Honduras. > Cuba : Honduras
  - The host offered food to the guests.

frame intend.take-refugees 0333
  verb agree|promise|pledge|offer|vow|plan|decide  subj:actor|!private  xcomp:=resettle|=shelter|=accept|=take|=admit|=host|=feed|=evacuate|=rescue|=vaccinate  
  verb offer|promise|pledge [asylum|refuge|shelter|safe haven|safe passage|sanctuary|exile|citizenship]  subj:actor|!private
  compose intent
  + Canada pledged to resettle refugees from Sudan. > Canada
  + Ecuador offered asylum to the spy. > Ecuador : spy
  - The zoo agreed to take the bear.

frame intend.protection 0334
  verb promise|pledge|offer|approve|authorize|authorise|extend|renew|prolong [@peacekeepers]  subj:person|!private
  verb agree|vote|decide|promise|pledge|offer  to|on|xcomp:=protect|=guard|=police|^074|^0861|^0334  subj:actor|!private
  verb agree|vote|decide [to extension|to renewal|to prolongation|on extension|on renewal]  of:=mandate|=mission|peacekeepers  subj:actor|!private
  verb authorise|authorize|approve|agree to [deployment]  of:peacekeepers  subj:actor
  target to,in,for,undergoer,obj
  + Ghana offered peacekeepers to the United Nations. > Ghana : United Nations
  + The Security Council agreed to extend the mission in Mali. > Security Council
  + Kenya pledged to protect Haitians. > Kenya : Haitians
  - The airline agreed to extend the loan.

# --- 034 political reform -----------------------------------------------------------------------------------------------

frame intend.leadership 0341
  verb announce|call|schedule|set|promise|propose|pledge|offer|order|declare [@election]  subj:actor|!private  subj:!%legislators
  target none
  + The king called early elections. > king
  + The general promised elections. > general
  - The club announced a vote on its badge.
  - The senator announced a vote on the budget.

frame intend.resign 0341
  verb announce|offer|signal|promise|pledge [resignation|retirement|departure]  subj:person|!private
  verb agree|promise|offer|pledge|vow|plan|intend|decide|consent  subj:actor|!private  xcomp:=resign|=step|=quit|=abdicate|=retire|=relinquish
  verb rule out|forgo [term|second term|third term|reelection|re-election]  subj:actor
  target none
  + The prime minister offered his resignation. > prime minister
  + Evo Morales agreed to step down. > Morales
  - The striker announced his retirement.

frame intend.reshuffle 0341
  verb promise|pledge|announce|agree on|agree to|plan [reshuffle|cabinet reshuffle|unity government|transitional government|transition|handover|new government]  subj:actor|!private
  verb agree|promise|plan  subj:actor|!private  xcomp:=share|=form  
  compose intent
  target none
  + Hamas and Fatah agreed to form a unity government. > Hamas
  + The emir announced a cabinet reshuffle. > emir
  - The flatmates agreed to share the rent.

frame intend.policy 0342
  verb pass|adopt|approve|enact|ratify|sign|amend|repeal|overhaul|revise|introduce|table|submit|draft|propose|unveil|issue [@law]  subj:actor|!private
  noun passage|adoption|approval|enactment  of:law  by:actor
  target none
  + Parliament passed a law on citizenship. > Parliament
  + The parliament approved the bill. > parliament
  + The premier introduced a bill on pensions. > premier
  - The airline introduced a card.
  - The waiter submitted the bill.

frame enact.law 0342
  verb pass|adopt|approve|enact|ratify|sign|issue|promulgate|decree|endorse|push through [@law]  subj:actor|!private
  verb vote  subj:=house|=senate|=congress|=parliament|=council|=assembly|=lawmaker|=legislature|=deputy|=mp|=committee|=legislator|=senator|=yuan|=duma|=knesset|=bundestag|=chamber  xcomp:any
  compose enact only
  target none
  + Parliament passed a law banning the veil. > 172 Parliament
  + The president signed a decree that bans the veil. > 172 president
  + The governor signed the bill, outlawing abortion in Texas. > 172 governor
  + The council adopted a resolution condemning Israel. > 111 council : Israel
  + The assembly passed a resolution demanding the release of the prisoners. > 1053 assembly
  + Parliament voted to pass the bill on pensions. > 0342 Parliament
  + The senate voted to condemn the coup. > 111 senate
  - Parliament passed a law on citizenship.
  - The deputies introduced a bill banning the veil.

frame intend.vote-law 0342
  verb vote  subj:actor|!private  xcomp:=legalise|=legalize|=abolish|=ban|=raise|=lower|=change|=adopt|=approve|=amend|=cut|=repeal|=introduce|=end
  verb vote  subj:actor|!private|!country  for:law
  verb legalise|legalize|decriminalise|decriminalize  subj:actor|!private  obj:any
  compose enact
  target none
  + The senate voted to abolish the tax. > 0832 senate
  + The senate voted for the law. > senate
  + The parliament voted to ban the veil. > 172 parliament
  + Uruguay legalised the sale of cannabis. > Uruguay
  - The readers voted for the novel.

frame intend.reform-plan 0342
  verb introduce|announce|unveil|launch [initiative|policy initiative|housing plan|relief plan|measure|package of measures]  subj:actor|!private
  verb announce|promise|pledge|launch|unveil|outline [@reform|austerity|austerity measure|economic plan|stimulus|tax cut]  subj:actor|!private
  target none
  + The king announced reforms. > king
  + Greece unveiled a package of tax cuts. > Greece
  - The coach announced changes to the team.

frame intend.rights 0343
  verb promise|guarantee|pledge|offer|vow|ensure  obj:rights  subj:actor|!private
  verb agree|promise|pledge|vow  subj:actor|!private  xcomp:=respect|=uphold|=guarantee  
  compose intent
  + The government promised more rights to the Kurds. > government : Kurds
  + The junta pledged to respect human rights. > junta
  - The label guarantees rights to the songs.

frame intend.institutions 0344
  verb promise|pledge|propose|announce|offer|agree on|agree to [constitution|new constitution|constitutional reform|constitutional change|federalism|democracy|multiparty system|civilian rule|constituent assembly|decentralization|decentralisation|constitutional amendment]  subj:actor|!private
  target none
  + The king proposed a new constitution. > king
  + The junta promised civilian rule. > junta
  - The club offered a democracy of jerseys.

# --- 035 yielding -------------------------------------------------------------------------------------------------------

frame intend.ease 0351
  verb agree|promise|pledge|vow|plan|decide|offer  subj:actor|!private  xcomp:=lift|=ease|=relax|=legalise|=legalize|=unban|=pardon  
  verb agree|promise|plan|offer  subj:actor|!private  to|on|obj:=amnesty|=pardon|=clemency
  compose intent
  + Thailand promised to lift the curfew. > Thailand
  + The president offered an amnesty to the rebels. > president : rebels
  - The lifter promised to lift more.

frame intend.release 0353
  verb agree|consent  to|on:=release|=exchange|=swap|=handover|=return  subj:!private
  verb agree  on|to:=prisoner_exchange|=prisoner_swap|=hostage_deal
  verb offer|promise|announce|approve|order  obj:=release|=prisoner_exchange|=prisoner_swap  subj:person|!private
  mutual
  + Israel agreed to the release of prisoners. > Israel
  + Russia and Ukraine agreed on a prisoner exchange. > Russia : Ukraine
  - The studio announced the release of the film.

frame intend.return 0353
  verb agree|promise|pledge|vow|plan|decide|offer  subj:actor|!private  xcomp:=restitute|=repatriate|=unfreeze|^0842
  compose intent
  target to,undergoer,obj
  + Germany agreed to return the statues to Benin. > Germany : Benin
  - The singer promised to return to Berlin.

frame intend.lift-sanctions 0354
  verb agree|promise|pledge|vow|plan|decide|offer  subj:actor|!private  xcomp:=lift|=ease|=suspend|=remove|=waive|=drop  xcomp:^085
  verb promise|offer|agree to|propose [sanctions relief|sanction relief]  subj:actor|!private
  compose intent
  + The European Union agreed to lift sanctions on Syria. > European Union : Syria
  + Washington offered sanctions relief to Iran. > Washington : Iran
  - The lifter promised to lift more.

frame intend.let-in 0355
  verb agree|promise|pledge|vow|decide|offer|consent  subj:actor|!private  xcomp:=admit|^086
  verb agree|promise|pledge|vow|decide|offer|consent  subj:country|@leader-noun|%rulers|@armed  xcomp:=allow|=let|=permit|=receive
  verb agree|consent  subj:actor|!private  to:=inspection|=inspector|=monitor|=observer|=visit
  compose intent
  target to,from,of,undergoer,obj
  + Iran agreed to admit inspectors. > Iran
  + Syria agreed to inspections by the United Nations. > Syria
  - The club agreed to admit ladies.

frame intend.truce 0356
  verb agree|commit|consent|agree to|agree on  subj:person|!private  to|on|obj:ceasing
  verb offer|propose|promise|pledge [ceasefire|cease-fire|truce|armistice|moratorium|humanitarian pause]  subj:person|!private
  noun offer|proposal|promise  of|for:=ceasefire|=cease-fire|=truce
  mutual
  + The rebels agreed to a ceasefire. > rebels
  + Hamas offered a truce to Israel. > Hamas : Israel
  + The junta offered a moratorium. > junta
  - The sisters agreed to a truce over the bathroom.

frame intend.withdraw 0356
  verb agree|promise|pledge|vow|plan|decide|offer|intend  subj:actor|!private  xcomp:=withdraw|=pull|=disarm|=retreat|=demobilize|=demobilise|=disengage|=stop|=cease|=halt|=suspend|=freeze|=dismantle|=end|=reduce  xcomp:^087
  verb announce|promise|offer|pledge|plan|order [withdrawal|pullout|pull-out|troop withdrawal|drawdown|disarmament|disengagement]  subj:actor|!private
  compose intent
  target from,undergoer,in,obj
  + Ethiopia announced a withdrawal from Somalia. > Ethiopia : Somalia
  + The militia agreed to disarm. > militia
  - The airline announced the withdrawal of a card.

# --- 036 to 039 meeting, settling, mediating -------------------------------------------------------------------------------

frame intend.negotiate 036
  verb agree|offer|promise|intend|consent  on|to:talks  subj:!private
  verb schedule|plan|arrange|announce|set  obj:talks  subj:actor|!private
  verb agree|plan|promise|offer|intend|decide|vow  subj:actor|!private  xcomp:=meet|=negotiate|=talk|=visit|=attend|=host|=discuss|=travel|=resume|=consult
  mutual
  compose intent
  + Iran and Saudi Arabia agreed to talks. > Iran : Saudi Arabia
  + Modi plans to visit Bhutan. > Modi : Bhutan
  + Spain scheduled a summit with Morocco. > Spain : Morocco
  - The airline scheduled a meeting of shareholders.

frame intend.invite 036
  verb invite  subj:actor|!private  obj:actor  to|for|xcomp:any
  verb extend|issue|send|offer [invitation]  subj:actor|!private  to|iobj:actor
  noun invitation  to|from|by:actor
  + Putin invited Macron to Moscow. > Putin : Macron
  + The king extended an invitation to Erdogan. > king : Erdogan
  - The bride invited Macron fans to the party.

frame intend.accept-invitation 036
  verb accept  obj:=invitation  subj:actor|!private
  verb accept|welcome [offer|proposal|invitation]  of|for|to:talks  subj:actor|!private
  target from,of,by,to,obj
  + Modi accepted an invitation from Biden. > Modi : Biden
  - The band accepted an invitation to the party.

frame intend.settle 037
  verb agree|commit|offer|promise|pledge|vow  to|on:settlement  subj:!private
  verb favor|favour|want|prefer|support|back|endorse|seek  obj:settlement|!=resolution  subj:person|!private
  noun commitment  to:settlement  poss|by|of|from:actor
  + The rebels favored a political settlement. > rebels
  + Jordan's commitment to peace is firm. > Jordan
  - The heirs wanted a settlement with the insurer, the broker said.

frame intend.settle-verb 037
  verb agree|promise|pledge|vow|offer|decide|want  subj:actor|!private  xcomp:=resolve|=settle|=reconcile|=end|=solve|=make  xcomp:^037
  adj committed|open|ready|willing|prepared  to:settlement  subj:actor|!private
  adj committed  to:=forge|=find|=seek|=solve|=end|=settle|=resolve|=achieve|=peace
  mutual
  compose intent
  + Armenia and Azerbaijan agreed to settle the dispute. > Armenia : Azerbaijan
  + Syria is open to a political settlement. > Syria
  - The partners agreed to settle the bill.

frame intend.mediation-accept 038
  verb agree|consent  to:=mediation|=arbitration  subj:!private
  verb accept|welcome|allow  obj:=mediation|=mediator|=arbitration  subj:actor|!private
  + Ethiopia accepted mediation. > Ethiopia
  + Kenya agreed to arbitration with Somalia. > Kenya : Somalia
  - The club agreed to arbitration with the striker.

frame intend.mediate 039
  verb offer|propose  obj:=mediation|=good_offices  subj:!private
  verb offer|agree|volunteer|promise|propose  subj:actor|!private  xcomp:=mediate|=arbitrate|=broker|=facilitate|=intercede
  verb offer [service]  as:=mediator|=go-between|=intermediary
  noun offer  of|xcomp:=mediation|=mediate
  compose intent
  target between,undergoer,in,with,to
  + Oman offered mediation between Iran and Saudi Arabia. > Oman : Iran
  + Turkey offered to mediate between Russia and Ukraine. > Turkey : Russia
  - The uncle offered to mediate between the twins.

# --- acts that are no event by themselves, but that a promise, an appeal or a demand may be about --------------------------

frame reform.hold-elections 0341
  verb hold|organize|organise|schedule|conduct|call|stage|set [@election]
  verb form|establish|set up|create|appoint|install [government|cabinet|unity government|coalition government|transitional government|caretaker government]
  verb share|transfer|hand over|relinquish|cede [power]
  verb return|restore|give [power]  to:any
  noun @election  subj:none
  inner
  target none
  + The junta promised to hold elections. > junta
  + The general promised to hand over power. > general
  - The plant said that power was restored.

frame reform.change-policy 0342
  verb change|reform|revise|amend|scrap|repeal|abolish|introduce|enact|pass|adopt|end|raise|cut|reduce|review|reconsider|lower|open up|open|liberalize|liberalise|privatize|curb|abandon|drop|halt|suspend|freeze|stop|fight|tackle|increase|improve [@policy|@economy|corruption|economy|market|sector|pollution|unemployment]
  inner
  target none
  + The government promised to raise the minimum wage. > government
  + The government promised to scrap the tax. > government
  - The sauna raised its price.

frame reform.rights 0343
  verb respect|guarantee|protect|uphold|restore|grant|ensure|safeguard|recognize|recognise|defend [@rights]
  inner
  target none
  + The government promised to uphold minority rights. > government
  - The label respects the rights of the band.

frame reform.institutions 0344
  verb draft|establish|respect|write [democracy|civilian rule|constitutional order|constitutional rule|constitution]
  verb return [to democracy|civilian rule|constitutional order|constitutional rule]
  verb undertake|carry out|make|pursue [@reform]
  verb democratize|democratise
  inner
  target none
  + The king promised to draft a constitution. > king
  + The junta promised to return to civilian rule. > junta
  - The waiter restored the order.

frame settle.resolve 037
  verb resolve|settle|end|solve|defuse|overcome|conclude|bury|mend|heal|patch up [@dispute|hatchet|fences]
  verb find|reach|forge|seek|negotiate|achieve|work out|agree [@settlement]
  verb make [peace]
  verb reconcile|compromise
  inner
  + Iran promised to resolve the dispute with Iraq. > Iran : Iraq
  + The rebels promised to end the conflict. > rebels
  - Glasses solve the problem of sight.
