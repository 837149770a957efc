# CAMEO 02: appeals and requests. What is asked for gives the code, by the table "appeal".
frame appeal.urge 020
  verb urge|exhort|implore|beseech|entreat|beg|beckon|encourage|persuade|press|lobby|prod|nudge|advise|caution|counsel|recommend  subj:person  xcomp|ccomp|obj:any
  verb call on|call upon|plead with|appeal to|prevail upon|prevail on
  verb call|appeal|plead|lobby|push|press|petition|pray|bid|campaign|advocate  for|xcomp:any
  verb call|appeal  on|upon|to:actor
  verb make|issue|launch|renew|repeat|reiterate|send|voice [appeal|call|plea|request|recommendation]
  verb ask|request|invite|petition|approach|consult  subj:person  obj|iobj:person  xcomp|for|ccomp:any
  verb file|submit|make [request|petition]
  noun call|appeal|plea|request|petition|recommendation  by|poss|from|mod|of:actor
  noun call  for:any  by|poss|from:actor
  compose appeal
  + Egypt called on Israel to release prisoners. > 0253 Egypt : Israel
  + Turkey's call for talks with Greece was welcomed. > 026 Turkey : Greece
  + Iraq asked the United Nations to send food. > 0233 Iraq : United Nations
  + The opposition called on Egypt to respect human rights. > 0243 opposition : Egypt
  - The coach advised the keeper to rest.
  - The referee called for a replay.
frame appeal.propose 020
  verb advocate|recommend|propose|suggest|solicit|seek|request|champion  subj:person
  verb want|need  subj:actor  obj:person  xcomp:any
  noun proposal|recommendation|suggestion  by|poss|from|mod:actor
  compose appeal only
  + Kenya proposed joint drills with Uganda. > 0212 Kenya : Uganda
  - The waiter recommended the fish.
frame appeal.economic-cooperation 0211
  verb call|push|appeal|lobby|press  for:economy
  verb seek|request|solicit|court|want|woo [@economy|investor]  subj:actor
  + Indonesia called for more trade with Australia. > Indonesia : Australia
  + Sudan seeks foreign investors. > Sudan
frame appeal.economic-aid 0231
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:economic_aid
  verb ask|appeal|plead|apply|call|turn|lobby  for:economic_aid
  verb seek|request|solicit|ask|beg|want|need  obj:economic_aid  subj:actor
  noun request|appeal|plea|call  for:economic_aid
  + Greece requested a loan from the European Union. > Greece : European Union
  + Pakistan appealed to China for financial aid. > Pakistan : China
frame appeal.military-aid 0232
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:military_aid
  verb ask|appeal|plead|call|turn|lobby  for:military_aid
  verb seek|request|solicit  obj:military_aid  subj:actor
  noun request|appeal|plea|call  for:military_aid
  + Ukraine asked Germany for tanks. > Ukraine : Germany
  + Ukraine requested weapons from the United States. > Ukraine : United States
frame appeal.humanitarian-aid 0233
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:humanitarian_aid
  verb ask|appeal|plead|call|turn|lobby  for:humanitarian_aid
  verb seek|request|solicit  obj:humanitarian_aid  subj:actor
  noun request|appeal|plea|call  for:humanitarian_aid
  + Somalia appealed to the United Nations for food. > Somalia : United Nations
  + Nepal requested emergency aid from India. > Nepal : India
frame appeal.protection 0234
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:peacekeeper|=intervention|=protection
  verb ask|appeal|call|plead|lobby  for:peacekeeper|=intervention|=protection
  verb seek|request  obj:peacekeeper  subj:actor
  noun request|appeal|call  for:peacekeeper
  + Mali asked the United Nations for peacekeepers. > Mali : United Nations
  + The Gambia called for a peacekeeping force. > Gambia
frame appeal.asylum 023
  verb seek|request|claim [asylum|refuge|political asylum|sanctuary|safe passage]
  verb apply  for:=asylum|=refuge
  noun request|application  for:=asylum
  + A Syrian officer sought asylum in Turkey. > officer
  + The dissident applied for asylum in Germany. > dissident
frame appeal.support 022
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=support|=backing|=recognition|=solidarity|=vote|=endorsement|=cooperation|=co-operation|=unity|=membership
  verb ask|appeal|call|lobby|campaign|plead|press|look  for:=support|=backing|=recognition|=solidarity|=vote|=endorsement|=cooperation|=co-operation|=unity|=membership
  verb seek|request|solicit|woo|canvass|enlist|win [support|backing|recognition|endorsement|membership|cooperation|approval]  subj:actor
  + Kosovo asked Brazil for recognition. > Kosovo : Brazil
  + Turkey sought recognition from Russia. > Turkey : Russia
  + The president appealed for unity. > president
frame appeal.reform 024
  verb call|appeal|push|press|lobby|campaign|plead|advocate|urge|argue  for:reform
  verb urge|advocate|seek|encourage  obj:reform  subj:actor
  noun call|appeal|push  for:reform
  + The European Union called for reforms in Tunisia. > European Union
  + The opposition urged reforms. > opposition
  - The coach called for a change of goalkeeper.
frame appeal.leadership 0241
  verb call|appeal|push|press|lobby|campaign  for:election|=resignation|=ouster|=removal|=departure|=dismissal
  verb urge|advocate|seek  obj:election|=resignation|=ouster|=removal  subj:actor
  noun call|appeal|push  for:election|=resignation|=ouster|=removal
  + The United States called for early elections in Haiti. > United States
  + Lawmakers called for the resignation of the prime minister. > Lawmakers : prime minister
frame appeal.policy 0242
  verb call|appeal|push|press|lobby|campaign  for:policy
  noun call|appeal|push  for:policy
  + The unions called for a higher minimum wage. > unions
  + The opposition pushed for a new law. > opposition
frame appeal.rights 0243
  verb call|appeal|push|press|lobby|campaign|plead  for:rights
  noun call|appeal|push|campaign  for:rights
  + Activists campaigned for equal rights. > Activists
  + Germany called for equal rights for minorities. > Germany
frame appeal.release 0253
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=release|=freeing|=return|=liberation
  verb appeal|plead  to:actor  for:=release|=freeing|=return
  verb call|appeal|plead|press|ask|campaign|lobby|urge|push  for:=release|=freeing|=return|=liberation
  verb urge|seek|request|ask  obj:=release|=freeing|=freedom
  noun call|appeal|plea|request|campaign  for:=release|=freeing|=freedom
  + France appealed to Iran for the release of a journalist. > France : Iran
  + Protesters called for the release of the hostages. > Protesters
frame appeal.sanctions-ease 0254
  verb call|appeal|push|press|ask|lobby [for lifting|for easing|for removal|for end]  of|to:=sanction|=embargo|=blockade|=boycott
  + Cuba called for the lifting of the embargo. > Cuba
frame appeal.deescalate 0256
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=ceasefire|=cease-fire|=truce|=withdrawal|=pullout|=restraint|=calm|=halt|=end|=cessation|=pause|=de-escalation|=disarmament|=pullback|=corridor
  verb call|appeal|plead|push|press|ask|beg  for:=ceasefire|=cease-fire|=truce|=withdrawal|=pullout|=restraint|=calm|=halt|=end|=cessation|=pause|=de-escalation|=disarmament|=pullback|=corridor
  verb urge|seek|advocate|propose|request  obj:=ceasefire|=cease-fire|=truce|=restraint|=calm|=withdrawal|=cessation|=caution|=de-escalation  subj:person
  verb urge|ask|call on|tell  xcomp:=exercise|=show|=refrain|=avoid|=calm
  noun call|appeal|plea  for:=ceasefire|=cease-fire|=truce|=withdrawal|=restraint|=calm|=halt|=end|=cessation|=pause|=de-escalation
  + The United Nations called for a ceasefire in Yemen. > United Nations
  + China urged restraint. > China
  + Kenya appealed for an end to the violence. > Kenya
  + India urged Pakistan to show restraint. > India : Pakistan
frame appeal.talks 026
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:talks
  verb call|appeal|push|press|ask|plead  for:talks
  verb urge|seek|advocate|propose|request|suggest|offer [@talks]  subj:person
  noun call|appeal|request|push|plea  for:talks
  + North Korea called for talks with the United States. > North Korea : United States
  + Egypt called for a summit with Ethiopia. > Egypt : Ethiopia
frame appeal.settle 027
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:settlement|=talks
  verb call|appeal|push|press|plead|ask|pray  for:settlement|=talks
  verb urge|seek|advocate|propose|champion  obj:settlement  subj:actor
  noun call|appeal|plea|push  for:settlement
  verb let  xcomp|ccomp:=resolve|=settle|=negotiate
  + The African Union appealed for reconciliation in Burundi. > African Union
  + Jordan advocated a two-state solution. > Jordan
frame appeal.mediation 028
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=mediation|=arbitration|=mediator|=intervention
  verb call|appeal|push|press|ask  for:=mediation|=arbitration|=mediator|=intervention
  verb seek|urge|request|propose [mediation|arbitration|mediator]
  verb ask|urge|call on|request|invite  xcomp:=mediate|=arbitrate
  noun call|appeal|request  for:=mediation|=arbitration
  + Sudan asked the African Union for mediation. > Sudan : African Union
  + Kenya sought mediation. > Kenya
frame appeal.inspection 0255
  verb urge|ask|call on|press  xcomp:=allow|=admit|=accept|=let
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=access|=inspection|=inspector|=observer
  verb call|press|ask|push  for:=access|=inspection|=inspector|=observer
  noun call|appeal|request  for:=access|=inspection
  + The United States asked Iran to allow inspectors. > United States : Iran
  + The Red Cross asked for access to the prisoners. > Red Cross
frame appeal.investigate 0213
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:=investigation|=inquiry|=enquiry|=probe|=extradition|=trial|=prosecution|=arrest|=justice
  verb call|appeal|push|press|ask|lobby  for:=investigation|=inquiry|=enquiry|=probe|=extradition|=trial|=prosecution|=arrest|=justice
  verb seek|request|urge  obj:=extradition|=inquiry|=investigation|=prosecution  subj:person
  noun call|request|appeal|bid  for:=investigation|=inquiry|=probe|=extradition|=trial
  + Amnesty International called for an investigation into the killings by Egyptian police. > Amnesty International
  + Rwanda requested the extradition of the general from France. > Rwanda : France
frame appeal.information 0214
  verb ask|request|petition|press|lobby|urge|beg  obj|iobj:person  for:intelligence
  verb ask|call|appeal|press  for:intelligence
  verb seek|request  obj:intelligence  subj:actor
  + Turkey asked Syria for information about the bombers. > Turkey : Syria
