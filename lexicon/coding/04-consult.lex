# CAMEO 04: consultations, visits, negotiations, mediation.

# --- 040 meeting and talking ---------------------------------------------------------------------------------------------

frame consult.meet 040
  verb meet|meet up|confer|huddle|consult|parley|sit down|rendezvous|hobnob  subj:person|!private  with|obj:person|!private
  verb meet|meet up|confer|parley|huddle  subj:actor|!private  obj:none
  reciprocal
  + Putin met Macron in Moscow. > Putin : Macron
  + Merkel conferred with Hollande. > Merkel : Hollande
  + The presidents of Kenya and Uganda met in Nairobi. > presidents
  - The team met expectations.
  - Supply meets demand.
  - The girl met her friend at the mall.

frame consult.gather 040
  verb gather|convene|assemble|reconvene|get together|come together|sit  subj:actor|=leader|=minister|=foreign_minister|!private  for|to:talks|topic|=discuss|=summit
  verb gather|convene|assemble  subj:=leader|=minister|=cabinet|=council|=parliament|=envoy|=diplomat|=delegate|=senate|=congress|=assembly
  verb reconvene  subj:=leader|=minister|=envoy|=diplomat|=delegate|=negotiator
  reciprocal
  + African leaders gathered in Addis Ababa for a summit. > leaders
  + The Security Council convened to discuss the crisis. > Security Council
  - Dust gathered on the shelf.
  - The Senate reconvened on Monday after its summer break.

frame consult.hold-talks 040
  verb @talkverbs [@talks]  subj:person|!private  by:!=phone|!=telephone
  reciprocal
  + The foreign ministers of Iran and Iraq held talks in Baghdad. > foreign ministers
  + Merkel held a meeting with Hollande in Berlin. > Merkel : Hollande
  + The king began consultations with the opposition. > king : opposition
  - The club held a meeting with the sponsor.
  - He held a book.

frame consult.discuss 040
  verb discuss|talk over|deliberate|debate|review|raise|hash out|thrash out|take up  subj:actor|!private  with:actor
  verb discuss|talk about|talk over|review|exchange|debate|hash out|thrash out [@topic]  subj:actor|!private
  reciprocal
  + Erdogan discussed the war with Zelensky. > Erdogan : Zelensky
  + The ministers of Chad and Niger discussed border security. > ministers
  - The singer discussed her plans with fans.
  - The paper discusses a proof.

frame consult.speak 040
  verb speak|talk|chat|converse|consult|deliberate|interact|communicate|engage|liaise  with:actor|!private  subj:person|!private
  verb speak|talk  to:actor|!private  subj:country|place|=envoy|=minister|=president|=leader|=diplomat|=rebel
  reciprocal
  + The envoy spoke with rebels on Monday. > envoy : rebels
  + Blinken talked with Lavrov about Syria. > Blinken : Lavrov
  - The singer talks to fans after each show.
  - The nurse spoke with the patient.

frame consult.exchange-views 040
  verb exchange|swap [view|opinion|idea|message|letter|pleasantry]  subj:actor|!private
  verb compare [note]  subj:actor|!private
  reciprocal
  + The two ministers exchanged views on Syria. > ministers
  + Rabin exchanged letters with Arafat. > Rabin : Arafat
  - The lovers exchanged messages.

frame consult.audience 040
  verb grant|give|receive|obtain|have [audience]  subj:person|!private
  verb shake [hand]  subj:actor|!private  with:actor
  verb meet|receive|see [in audience]
  reciprocal
  + The pope granted an audience to the Israeli president. > pope : Israeli president
  + Barack Obama shook hands with the Cuban president. > Obama : Cuban president
  - The pianist won a loyal audience.

frame consult.brief 040
  verb brief|consult|debrief|sound out|update  subj:actor|!private  obj:actor
  verb report [to @chiefs]  subj:actor|!private
  + The envoy briefed the Security Council on Yemen. > envoy : Security Council
  + The premier consulted the opposition. > premier : opposition
  - The skipper consulted the map.

frame consult.meeting-noun 040
  noun meeting|summit|consultation|discussion|conversation|audience|get-together|dialogue|dialog|encounter|tete-a-tete|handshake|luncheon|dinner  between|with|among:actor|!private
  noun meeting|summit|consultation|dialogue|talk  of:actor|!private
  noun meeting|summit|discussion|dialogue  by|poss:actor|!private
  noun conference  between|among:actor
  reciprocal
  + A meeting between Biden and Xi Jinping took place in Bali. > Biden : Xi
  + The summit of African leaders opened on Monday. > African leaders
  + Macron's meeting with Scholz lasted two hours. > Macron : Scholz
  - The meeting of shareholders voted on the merger.
  - The encounter with a shark scared the surfer.

frame consult.meeting-held 040
  verb take|be [place]  subj:talks
  verb begin|start|resume|open|end|conclude|continue|last|close|wrap up|kick off|get under way  subj:=summit|=meeting|=consultation
  source subj,between,among,of
  reciprocal
  + Talks between Serbia and Kosovo took place in Brussels. > 046
  + A meeting of the foreign ministers of Egypt and Sudan took place in Cairo. > 
  - The auction took place in Paris.

frame consult.contact 040
  verb make|establish|have|maintain|keep|be|hold|initiate|renew|resume|restore [contact|in contact|in touch]  with:actor|!private  subj:actor|!private
  verb contact|approach|get in touch|reach out  subj:actor|!private  obj|with|to:actor|!private
  noun contact  between|with:actor|!private
  reciprocal
  + Washington has made contact with the rebels. > Washington : rebels
  + The mediators contacted Hamas. > mediators : Hamas
  - The lens makes contact with the eye.

frame consult.attend-meeting 040
  verb attend|join|participate|take part  obj|in:=summit|=conference|=meeting|=talk|=session|=dialogue|=forum|=consultation  subj:actor|!private
  verb be|sit [at table]  subj:actor|!private
  reciprocal
  + Modi attended a summit with Putin in Samarkand. > Modi : Putin
  + The rebels took part in the conference. > rebels
  - The broker attended a meeting of shareholders.

frame consult.dine 040
  verb dine|lunch|breakfast|sup  with:actor|!private  subj:actor|!private
  verb have|eat|share [dinner|lunch|breakfast|meal|tea]  with:actor|!private  subj:actor|!private
  reciprocal
  + Emmanuel Macron had dinner with the German chancellor. > Macron : chancellor
  - The actor dined with his mother.

frame consult.chair 040
  verb chair|preside over|host|convene|call|summon [emergency meeting|emergency session|crisis meeting|security meeting|cabinet meeting|urgent meeting|special session]  subj:actor|!private
  target none
  + The premier chaired an emergency meeting on Monday. > premier
  + The king convened a crisis meeting. > king
  - The buyer called the shop.

# --- 041 by telephone ----------------------------------------------------------------------------------------------------

frame consult.phone 041
  verb telephone|phone|ring|ring up|phone up  subj:person|!private  obj:person|!private
  verb call  subj:actor|!private  obj:actor  by|on:=phone|=telephone
  verb call  subj:actor|!private  obj:actor  xcomp|purpose:=discuss|=congratulate|=thank|=tell|=express|=offer
  reciprocal
  + The president phoned Putin. > president : Putin
  + Biden called Netanyahu to discuss Gaza. > Biden : Netanyahu
  - The boy phoned his mother.
  - Biden called Trump a liar.

frame consult.phone-talk 041
  verb speak|talk|discuss|confer|consult|communicate|hold  by|over|on|via|in:=phone|=telephone|=phone_call|=telephone_call|=call|=video|=videoconference|=video_link|=video_call|=video_conference|=hotline|=conference_call  subj:person|!private
  reciprocal
  + Scholz and Putin spoke by phone. > Scholz : Putin
  + Lavrov discussed Idlib with Pompeo by telephone. > Lavrov : Pompeo
  - The broker spoke by phone with a buyer.

frame consult.phone-call 041
  verb hold|have|make|place|receive|take|conduct [phone call|telephone call|telephone conversation|phone conversation|video call|conference call|video conference|videoconference|telephone talk|phone talk|video summit]  subj:person|!private
  reciprocal
  + Modi held a phone conversation with Zelensky. > Modi : Zelensky
  + Merkel had a telephone call with Erdogan. > Merkel : Erdogan
  - The nurse made a phone call to the ward.

frame consult.phone-noun 041
  noun phone call|telephone call|telephone conversation|phone conversation|telephone talk|video call|phone talk|video conference  with|between|to|from|of:actor|!private
  noun phone call|telephone call|phone conversation|telephone conversation  poss|by:actor
  reciprocal
  + A telephone call between Biden and Netanyahu lasted an hour. > Biden : Netanyahu
  + Trump's phone call to Zelensky led to an inquiry. > Trump : Zelensky
  - The phone call from the insurer woke the baker.

# --- 042 visits ----------------------------------------------------------------------------------------------------------

frame consult.visit 042
  verb visit|tour|revisit  subj:actor|!private  obj:actor|place|!sporty
  verb visit|tour  subj:actor|!private  obj:=capital|=region|=front|=front_line|=troop|=camp|=border|=country|=base|=site
  + Blinken visited Israel on Monday. > Blinken : Israel
  + The king toured the front line. > king
  - Tourists visited the museum.
  - The band visited Berlin.
  - The boy visited the dentist.

frame consult.travel 042
  verb travel|fly|arrive|journey|head|go|return|come|jet|sail|depart  subj:person|!private|!armed|!troops  to|in|for|on:country|place|=capital  for|on|purpose|xcomp:talks|trip|=visit|=meet|=discuss|=attend|=hold|=negotiate|=mediate|=sign|=summit|=conference
  verb travel|fly|arrive|journey|head|jet  subj:leader-noun|=envoy|=diplomat|=delegation|=ambassador|=negotiator|=foreign_minister|=secretary|=pope|=official|=mediator|=chief|=senator|=lawmaker  to|in|for:actor|place
  target to,in,for
  + The minister arrived in Iraq. > minister
  + The foreign minister flew to Tehran for talks. > foreign minister
  + Jimmy Carter travelled to Havana to meet the Cuban president. > Carter
  - The storm arrived in Florida.
  - The tourist flew to Rome for a wedding.

frame consult.travel-leader 042
  verb travel|fly|arrive|journey|jet|head  subj:actor|!private|!armed|!troops|!=refugee|!=migrant|!=people|!=passenger  to|in:country|place
  + Netanyahu flew to Washington on Monday. > Netanyahu
  + The Chinese premier arrived in Pyongyang. > premier
  - The crew flew to Mars in the film.
  - The refugee arrived in Malta.

frame consult.pay-visit 042
  verb pay|make|begin|start|conclude|end|kick off|undertake|cut short|wrap up|embark on|set off on|open|continue|complete|leave on|be on|go on [@trip]  subj:person|!private
  verb set off|embark|leave|be|arrive|go|come [on @trip]  subj:actor|!private
  target to,in,of,iobj
  + The Chinese president paid a visit to Russia. > president : Russia
  + Lula began a tour of Africa. > Lula
  + The envoy set off on a mission to Cairo. > envoy
  - The band began a tour of Spain.
  - The girl paid a visit to the dentist.

frame consult.visit-noun 042
  noun visit|trip|tour|stopover|state visit|pilgrimage  to|in:actor|place  by|poss|mod|of:person|!private
  noun visit|state visit|arrival  by|of:actor|!private|!=refugee|!=migrant|!=seeker|!=asylum_seeker|!=asylum-seeker|!=immigrant|!=troop|!=soldier|!=people
  noun visit  to:country  to:!private
  noun visit  poss:actor|!private
  noun visit  mod:country  of:person|!private
  source by,poss,of,mod
  target to,in,mod
  + Pelosi's trip to Taiwan angered China. > Pelosi : Taiwan
  + The US visit of Modi begins on Monday. > Modi : US
  + A visit by the British premier to Egypt ended on Friday. > British premier
  - A visit to the zoo costs money.
  - The band's tour of Japan sold out.

frame consult.be-on-visit 042
  verb be  in:place  on|for:=visit|=talk|=trip|=tour|=summit|=state_visit|=consultation  subj:actor|!private
  target in
  + The Saudi king is in Paris for talks. > king
  - The band is in Madrid for a show.

frame consult.attend-ceremony 042
  verb attend|grace  obj:ceremony  subj:actor|!private
  target in,of,for,obj
  + The king attended the inauguration of the Kuwaiti emir. > king : Kuwaiti emir
  + The premier attended a ceremony in Delhi. > premier
  - The actor attended the wedding of his friend.

frame consult.envoy-sent 042
  verb send|dispatch|despatch  subj:actor|!private  obj:=envoy|=delegation|=emissary|=diplomat|=special_envoy|=minister|=negotiator|=representative|=mission  to:any
  target to
  + Ankara sent a delegation to Baghdad. > Ankara
  + Obama dispatched an envoy to Egypt. > Obama : Egypt
  - The label sent a courier to the singer.

# --- 043 hosting ---------------------------------------------------------------------------------------------------------

frame consult.host 043
  verb host|welcome|entertain|greet|fete|see off|feast|wine and dine  subj:actor|!private  obj:actor|=president|=premier|=envoy|=guest|=delegation|!=refugee|!=migrant|!=troop|!=peacekeeper|!=soldier
  verb receive  subj:actor|!private  obj:actor|=president|=premier|=envoy|=guest|=delegation|!=refugee|!=migrant|!=troop|!=peacekeeper|!=soldier  from:!any
  + The king received the French president. > king : French president
  + Modi welcomed Macron in Delhi. > Modi : Macron
  - The stadium will host the final.
  - France welcomed the decision.

frame consult.host-talks 043
  verb host [@talks]  subj:actor|!private
  verb play|act as [host]  subj:actor|!private
  target obj,to,of,with,between
  + Turkey hosted a meeting of the foreign ministers of Iran and Russia. > Turkey
  + Cairo played host to the Sudanese rebels. > Cairo
  - The hotel hosted a meeting of dentists.

frame consult.red-carpet 043
  verb roll out [red carpet|carpet]
  verb host|hold|give|throw [dinner|lunch|luncheon|banquet|gala dinner]  for:actor  subj:actor|!private
  verb give|extend|accord|offer|get|receive [welcome|reception|state dinner|warm welcome|guard of honour|guard of honor|state banquet|red carpet]  subj:person|!private
  verb hold|throw|give [banquet|state dinner|state banquet|reception]  subj:actor|!private
  target for,to,iobj,obj
  + The queen held a state banquet for the Spanish king. > queen : Spanish king
  + Hanoi gave Obama a warm welcome. > Hanoi : Obama
  - The hotel rolled out a new carpet.

# --- 044 in a third place -------------------------------------------------------------------------------------------------

frame consult.third-place 044
  verb meet|talk|confer|speak|huddle  on:=sideline|=sidelines|=margin|=margins  subj:!private
  verb hold|have [talk|meeting|conversation]  on:=sideline|=sidelines|=margin|=margins
  noun meeting|talk|encounter  on:=sideline|=sidelines|=margin|=margins
  verb meet|confer|sit down|talk  subj:person  in|on:=neutral_ground
  reciprocal
  + Modi met Xi Jinping on the sidelines of the summit. > Modi : Xi
  + Lavrov held talks with Kerry on the sidelines of the conference. > Lavrov : Kerry
  - The coach stood on the sidelines.

# --- 045 mediation --------------------------------------------------------------------------------------------------------

frame consult.arrange-between 045
  verb arrange|organise|organize|set up|host|facilitate [meeting|talk|summit|call|negotiation|encounter]  between:actor  subj:actor|!private
  target between
  + The envoy arranged a meeting between Zelensky and Trump. > envoy : Zelensky
  - The agent arranged a meeting of the band.

frame consult.mediate 045
  verb mediate|arbitrate|intercede|broker|shuttle|umpire  subj:person|!private
  verb facilitate [@talks|mediation|dialogue|contact|agreement]  subj:actor|!private
  target between,among,in,with,obj,of,to
  + Qatar mediated between Hamas and Israel. > Qatar : Hamas
  + Oman brokered talks between Iran and the United States. > Oman : Iran
  - The enzyme mediates a reaction.
  - The app facilitates booking.

frame consult.broker-deal 045
  verb broker|mediate|facilitate|help broker|negotiate [truce|ceasefire|cease-fire|deal|peace deal|agreement|accord|release|swap|exchange|settlement|peace]  subj:actor|!private  between|among:actor
  verb help  subj:actor|!private  xcomp:=broker|=mediate|=negotiate
  target between,among,with,in,obj,xcomp
  + Norway helped broker a deal restoring ties between Sudan and Chad. > Norway : Sudan
  + Egypt brokered a truce between Israel and Hamas. > Egypt : Israel
  + Norway helped broker the accord. > Norway
  - The agent brokered a deal for the striker.

frame consult.go-between 045
  verb serve|act|offer|step in|work  as:=mediator|=go-between|=intermediary|=arbiter|=facilitator|=broker
  verb play [role of mediator|mediator|mediating role|mediation role]  subj:actor
  target between,among,in,for,with
  + Algeria acted as a mediator in Mali. > Algeria
  + Switzerland served as an intermediary. > Switzerland
  - The enzyme acts as a mediator in the cell.

frame consult.mediation-effort 045
  verb begin|launch|undertake|lead|start|conduct|resume|pursue|continue [mediation|mediation effort|mediation mission|shuttle diplomacy|peace mission|good offices|peace effort|peace drive]  subj:person|!private
  noun mediation|arbitration|shuttle diplomacy|good offices|mediation effort|mediation mission  by|poss|mod|of|between:actor
  target between,among,in,with,of,to,obj
  + The envoy launched a mediation mission between Sudan and South Sudan. > envoy : Sudan
  + Mediation by Qatar freed the nuns. > Qatar
  - The couple began mediation with a lawyer.

frame consult.bring-together 045
  verb bring together  subj:actor|!private  obj:actor
  verb bring [to table|to negotiating table]  subj:actor|!private
  verb bridge|narrow [gap|difference]  subj:actor|!private  between:actor
  verb patch up|reconcile  subj:actor|!private  obj:=rival|=faction|=difference|=enemy
  target obj,between
  + Egypt brought together the rebels and the government. > Egypt : rebels
  + The emir brought the rebels to the negotiating table. > emir : rebels
  - The glue brings the parts together.

# --- 046 negotiation ------------------------------------------------------------------------------------------------------

frame consult.negotiate 046
  verb negotiate|renegotiate|bargain|haggle|parley  subj:person|!private  with|on|over|for|about|in:any
  verb negotiate|renegotiate|hammer out|thrash out [@agreement|truce|release|ceasefire|term|text|withdrawal|treaty]  subj:person|!private
  verb negotiate|bargain|haggle  subj:actor|!private  obj:none
  reciprocal
  + The government negotiated with the rebels. > government : rebels
  + Britain renegotiated the treaty with Ireland. > Britain : Ireland
  - The driver negotiated a sharp bend.
  - The singer negotiated with the club.

frame consult.negotiation-table 046
  verb sit down|sit|meet|return|come|go|get [for talk|for negotiation|for round|to table|to negotiating table|at negotiating table|to peace talk|at table|to negotiation]  subj:person|!private
  verb rejoin|return to [table|negotiation|talks|peace talk|peace process]  subj:actor|!private
  reciprocal
  + Representatives of the government and the rebels sat down for a new round of talks. > government
  + North Korea returned to the negotiating table. > North Korea
  - The guests sat down at the table.

frame consult.hold-negotiations 046
  verb @talkverbs|resume|restart|reopen|revive [@negotiation]  subj:person|!private  with:!private  of:!=election|!=primary|!=caucus|!=vote|!=voting|!=test|!=game|!=match|!=drink|!=applause
  verb resume|restart|reopen|revive|relaunch|open|enter [talks|talk|dialogue|negotiation]  subj:actor|!private  with:!private
  reciprocal
  + Israel opened negotiations with Lebanon. > Israel : Lebanon
  + Iran resumed talks with the European Union. > Iran : European Union
  + The junta held peace talks with the rebels. > junta : rebels
  - The agent opened negotiations with the club.

frame consult.be-in-talks 046
  verb be|remain [in talk|in negotiation|in peace talk|in discussion]  subj:actor|!private  with:!private
  verb enter|engage [into negotiation|into talk|into dialogue|in negotiation|in talk|in dialogue|in bargaining]  subj:actor|!private  with:!private
  reciprocal
  + Pakistan is in talks with Qatar over gas. > Pakistan : Qatar
  + Colombia entered into negotiations with the guerrillas. > Colombia : guerrillas
  - Barcelona are in talks with the striker.

frame consult.open-channel 046
  verb reopen|open|establish [dialogue|channel|back channel|line of communication|talk]  with|between:actor|!private  subj:!private
  reciprocal
  + Riyadh opened a back channel with Iran. > Riyadh : Iran
  + Havana opened a dialogue with Miami exiles. > Havana
  - The captain opened a channel on the radio.

frame consult.negotiation-noun 046
  noun negotiation|peace talk|peace process|trade talk|nuclear talk|truce talk|peace negotiation|ceasefire talk  between|with|by|poss|of|among:actor|!private
  noun talk  between|with:actor|!private
  noun talks  mod:country
  reciprocal
  + Talks between Iran and Iraq resumed. > Iran : Iraq
  + The negotiations with the kidnappers lasted a week. > : kidnappers
  - Talks with the striker broke down, the club said.
  - The talk between the girls was loud.

frame consult.idiom none
  verb hold|give|call|schedule|attend [press conference|news conference|press briefing|news briefing]
  verb meet [expectation|deadline|target|need|standard|requirement|goal|criterion|challenge|cost|death|fate|match]
  verb discuss  subj:=book|=article|=paper|=chapter|=study
  verb speak|talk [volume]
  noun visitor|contact lens|meeting room|conference room|conference call centre
  verb see  obj:=doctor|=dentist
  - The trade deficit met expectations.
  - The book discusses the war with Iraq.
