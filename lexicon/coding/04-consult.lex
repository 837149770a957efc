# CAMEO 04: consultations, visits, negotiations, mediation.
frame consult.meet 040
  verb meet|meet up|confer|huddle|consult|parley|sit down|get together|rendezvous|reconvene|convene|gather  subj:person  with|obj:person
  verb meet  subj:actor
  verb hold|have|open|resume|begin|start|conduct|convene|attend|continue|conclude|end|wrap up|launch|kick off|chair|host|join|finish [@talks]  subj:person
  verb discuss|talk over|deliberate|exchange|debate|review|raise|hash out|thrash out  subj:actor  with:actor
  verb speak|talk|chat|converse|consult|meet|huddle|confer|deliberate|interact  with:actor  subj:person
  verb discuss|address|talk about|review|exchange [issue|tie|relation|cooperation|situation|view|matter|crisis|conflict|trade|possibility|way|security|development|plan|war]  subj:actor
  verb come|sit|get [together]
  verb grant|give|receive|obtain [audience]
  verb brief|consult|debrief|sound out|engage  subj:actor  obj:actor
  noun meeting|summit|consultation|discussion|conversation|conference|audience|get-together|dialogue|dialog|encounter|tete-a-tete  between|with|of|among|by:actor
  noun meeting|summit|consultation|discussion|dialogue  poss|mod:actor
  verb take|be [place]  subj:talks
  verb make [contact]  with:actor
  reciprocal
  + Putin met Macron in Moscow. > Putin : Macron
  + The foreign ministers of Iran and Iraq held talks in Baghdad. > foreign ministers
  + Erdogan discussed the war with Zelensky. > Erdogan : Zelensky
  + A meeting between Biden and Xi took place in Bali. > Biden : Xi
  + The envoy spoke with rebels on Monday. > envoy : rebels
  + Merkel conferred with Hollande. > Merkel : Hollande
  - The team met expectations.
  - Supply meets demand.
frame consult.phone 041
  verb telephone|phone|ring  subj:person  obj:person
  verb call|speak|talk|discuss  subj:actor  by:=telephone|=phone|=video|=videoconference|=video_link
  verb hold|have|make|place [phone call|telephone call|telephone conversation|phone conversation|video call|conference call|video conference|videoconference|telephone talk]  with|to|between:actor
  verb speak|talk|discuss  on|over|in:=phone|=telephone|=phone_call|=telephone_call|=call
  noun phone call|telephone call|telephone conversation|phone conversation|call  with|between|to:actor
  reciprocal
  + The president phoned Putin. > president : Putin
  + Modi held a phone conversation with Zelensky. > Modi : Zelensky
  + Scholz and Putin spoke by phone. > Scholz : Putin
  + A telephone call between Biden and Netanyahu lasted an hour. > Biden : Netanyahu
frame consult.visit 042
  verb visit|tour  subj:person  obj:actor|place
  verb travel|fly|arrive|journey|head|go|return|come|jet|sail  subj:actor  to|in|for:actor|place
  verb pay|make|begin|start|conclude|end|kick off|undertake|cut short|wrap up [visit|trip|tour|stopover|state visit|official visit]  subj:person
  noun visit|trip|tour|journey|arrival|stopover|state visit  to|in:actor|place  by|poss|mod|of:person
  noun visit|trip  to:country
  verb be  in:place  on|for:=visit|=talk|=trip|=tour  subj:actor
  verb attend [summit|conference|meeting|ceremony|funeral|inauguration]  subj:actor
  + Blinken visited Israel on Monday. > Blinken : Israel
  + The minister arrived in Iraq. > minister
  + The Chinese president paid a visit to Russia. > president : Russia
  + Pelosi's trip to Taiwan angered China. > Pelosi : Taiwan
  + The foreign minister flew to Tehran for talks. > foreign minister
  - Tourists visited the museum.
  - The storm arrived in Florida.
frame consult.host 043
  verb host|receive|welcome|entertain|greet|fete|see off  subj:actor  obj:person
  verb host [@talks]  subj:actor
  verb play [host]
  verb roll out [red carpet|carpet]
  verb give|extend|accord|offer|get|receive [welcome|reception|state dinner|warm welcome|guard of honour|guard of honor]  subj:person
  + The king received the French president. > king : French president
  + Turkey hosted a meeting of the foreign ministers of Iran and Russia. > Turkey
  + Modi welcomed Macron in Delhi. > Modi : Macron
  - The stadium will host the final.
  - France welcomed the decision.
frame consult.third-place 044
  verb meet|talk|confer  on:=sideline|=sidelines|=margin|=margins
  verb hold [talk|meeting]  on:=sideline|=sidelines|=margin|=margins
  noun meeting|talk  on:=sideline|=sidelines|=margin|=margins
  verb meet|confer|sit down  subj:person  in:=neutral_ground
  reciprocal
  + Modi met Xi on the sidelines of the summit. > Modi : Xi
frame consult.mediate 045
  verb mediate|arbitrate|intercede|broker|facilitate|shuttle  subj:person
  verb serve|act|offer|step in  as:=mediator|=go-between|=intermediary
  verb begin|launch|undertake|lead|start|conduct|resume [mediation|mediation effort|mediation mission|shuttle diplomacy|peace mission|good offices|peace effort]
  noun mediation|arbitration|shuttle diplomacy|good offices|mediation effort|mediation mission  by|poss|mod|of|between:actor
  target between,among,in,with,obj,of,to
  + Qatar mediated between Hamas and Israel. > Qatar : Hamas
  + Oman brokered talks between Iran and the United States. > Oman : Iran
  + The envoy launched a mediation mission between Sudan and South Sudan. > envoy : Sudan
frame consult.negotiate 046
  verb negotiate|renegotiate|bargain|haggle|parley  subj:person
  verb sit down|sit|meet|return|come  for|to:=talk|=negotiation|=round|=negotiating_table|=table|=peace_talk  subj:person
  verb hold|have|open|resume|begin|start|conduct|convene|attend|continue|conclude|end|enter|restart|launch|join|engage in|restart [negotiation|peace talk|talks|round|round of talks|peace negotiation|dialogue|truce talk|ceasefire talk|nuclear talk|trade talk]  subj:person
  verb be|remain [in talk|in negotiation|in peace talk]  subj:actor
  verb enter|engage|be|remain  into|in:=negotiation|=talk|=dialogue
  verb reopen|open [dialogue|channel|talk]  with:actor
  noun negotiation|peace talk|peace process|trade talk|nuclear talk|truce talk  between|with|by|poss|mod|of|among|over:actor
  noun talk  between:actor
  noun talk  with:actor
  reciprocal
  + Talks between Iran and Iraq resumed. > Iran : Iraq
  + The government negotiated with the rebels. > government : rebels
  + Israel opened negotiations with Lebanon. > Israel : Lebanon
  + Representatives of the government and the rebels sat down for a new round of talks. > government
  - The driver negotiated a sharp bend.
  - Barcelona are in talks with the striker.
