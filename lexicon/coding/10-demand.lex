# 10 Demand: what someone insists that another do. What is demanded is coded by its own frame and composed; the frames
# with brackets are for things that are no acts by themselves ("demanded justice", "demanded an apology").

frame demand.plain 100
  verb demand|insist on|insist upon|press for|push for|clamour for|clamor for|hold out for  subj:actor
  verb insist  on|upon:any  subj:actor
  verb insist|require  ccomp|xcomp:^03|^04|^05|^06|^07|^08|^09  ccomp:!~fact  subj:actor
  verb demand|insist on  obj:any  subj:actor
  verb issue|make|present|submit|deliver|put forward [demand|list of demands|list of demand]
  noun demand  on:actor
  compose demand
  target from,of,iobj,with,to,doer,obj,on
  + Iran demanded better manners from Israel. > Iran : Israel
  + The rebels made demands on the government. > rebels : government
  + Turkey demanded that Greece comply. > Turkey : Greece
  + Ukraine demanded that Russia withdraw its troops from Crimea. > 1056 Ukraine : Russia
  + Cuba demanded that the United States lift the embargo. > 1054 Cuba : United States
  + The UN demanded that Eritrea release the prisoners. > 1053 UN : Eritrea
  - Demand for oil rose in China.
  - China insisted that it was complying with the resolution.
  - The job demands patience.
  - The coach demanded more goals from the player.

frame demand.order 100
  verb order|command  subj:actor  obj:actor|!troops  xcomp:any
  verb pressure|press|pressurise|pressurize  subj:actor  obj:actor  xcomp:any
  verb put|exert|increase|step up|keep up|pile [pressure]  on:actor  subj:actor
  verb tell  subj:actor|!=he|!=she|!=they|!=we|!=i|!=you  obj:actor|!=me|!=them|!=him|!=her|!=us  xcomp:any
  noun order  to:actor  xcomp:any
  compose demand
  target obj,to,on
  + The Security Council ordered Japan to comply. > Security Council : Japan
  + Russia told Ukraine to leave the talks. > Russia : Ukraine
  + The Security Council ordered Iraq to release the prisoners. > 1053 Security Council : Iraq
  - The mayor told reporters about the fire.

frame demand.must 100
  verb say|declare|warn|tell|reiterate|insist|stress|state|announce|argue|maintain|add|repeat|write|reaffirm|rule|decide|caution|assert|emphasise|emphasize|underline|affirm  subj:actor  ccomp:~must  ccomp:^0|^1
  compose demand
  target doer,obj
  + Russia said Sudan must return the helicopter. > 1053 Russia : Sudan
  + The chancellor declared that Libya must withdraw its troops. > 1056 chancellor : Libya
  - The minister said the rain must stop.

frame demand.help 101
  verb demand|insist on [cooperation|assistance|compliance|collaboration|access|help|co-operation]  subj:actor
  noun demand [for cooperation|assistance|compliance|collaboration|help|co-operation]
  target from,of,with,by,obj
  + Rwanda demanded cooperation from Congo. > Rwanda : Congo
  + Officials renewed their demand for cooperation. > 
  - The choir demanded silence.

frame demand.economic 1011
  verb demand|insist on [trade|economic cooperation|market access|trade concession|trade deal|investment|tariff cut|trade agreement|payment|repayment]  subj:actor
  noun demand [for trade|payment|repayment|market access|investment]  by|poss:actor
  target from,of,with,by,obj
  + The United States demanded market access from Japan. > United States : Japan
  + The bank rejected the miners' demand for payment. >
  - The bank demanded payment from the customer.

frame demand.military 1012
  verb demand|insist on [military cooperation|base|troop|military support|security cooperation|basing right|base right]  subj:actor
  noun demand [for base|military cooperation|military support]
  target from,of,with,by,obj
  + Russia demanded a base from Belarus. > Russia : Belarus
  - The chef demanded a base of tomato.

frame demand.judicial 1013
  verb demand|insist on|press for|push for [extradition|trial|prosecution|arrest|handover|surrender|justice|punishment|inquiry|investigation|probe|judicial cooperation|conviction|indictment|tribunal|death penalty|enquiry]  subj:actor
  noun demand [for extradition|trial|prosecution|arrest|justice|punishment|inquiry|investigation|probe]
  target from,to,by,into,poss,obj,of
  + Turkey demanded the extradition of the cleric from Greece. > Turkey : Greece
  + Villagers demanded an investigation into the police. > Villagers : police
  + The opposition's demand for justice moved the minister. > opposition
  - The editor demanded a new chapter.

frame demand.intelligence 1014
  verb demand|insist on [information|explanation|answer|intelligence|clarification|evidence|proof|document|data|disclosure|detail|transparency]  subj:actor
  noun demand [for information|explanation|answer|clarification|document|evidence]
  target from,of,by,to,obj
  + Germany demanded an explanation from Washington. > Germany : Washington
  + Congress demanded documents from the ministry. > Congress : ministry
  - Customers demanded more information on the phone.

frame demand.diplomatic 102
  verb demand|insist on [apology|support|recognition|respect|condemnation|guarantee|assurance|retraction|commitment|solidarity|security guarantee|endorsement|membership|seat|ratification|vote|remorse]  subj:actor
  noun demand [for apology|recognition|respect|guarantee|assurance|support|membership]
  verb demand|insist  ccomp:^05|^016  ccomp:!~fact  subj:actor
  target from,of,to,doer,by,obj
  + South Korea demanded an apology from Japan. > South Korea : Japan
  + Moscow demanded security guarantees from NATO. > Moscow : NATO
  + China repeated its demand for an apology. >
  - The singer demanded respect from his band.

frame demand.aid 103
  verb demand|insist on [aid|help|fund|funding|money|assistance|grant|more money]  subj:actor
  noun demand [for aid|fund|funding|money]
  target from,of,to,by,obj
  + Greece demanded aid from Brussels. > Greece : Brussels
  + Kenya's demand for aid annoyed France. > Kenya
  - The kidnappers' lawyer asked for a pen.

frame demand.aid.economic 1031
  verb demand|insist on [loan|subsidy|compensation|reparation|debt relief|bailout|economic aid|financial aid|financial assistance|damages|damage|debt cancellation|war reparation|budget support]  subj:actor
  noun demand [for loan|subsidy|compensation|reparation|debt relief|bailout]
  target from,of,to,by,obj
  + Poland demanded reparations from Germany. > Poland : Germany
  + Farmers demanded subsidies from the government. > Farmers : government
  - The customer demanded damages from the store.

frame demand.aid.military 1032
  verb demand|insist on [arms|arm|military aid|military assistance|tank|ammunition|missile|air defence|fighter jet|more weapons|more weapon]  subj:actor
  noun demand [for arms|arm|military aid|ammunition|tank]
  target from,of,to,by,obj
  + Ukraine demanded tanks from Germany. > Ukraine : Germany
  - Collectors demanded model tanks from the factory.

frame demand.aid.humanitarian 1033
  verb demand|insist on [food|medicine|water|shelter|humanitarian aid|food aid|vaccine|relief supply|emergency aid|housing|electricity|asylum]  subj:actor
  noun demand [for food aid|humanitarian aid|relief supply|asylum|shelter]
  target from,of,to,by,obj
  + Refugees demanded food and shelter from the authorities. > Refugees : authorities
  - Demand for food grew in India.

frame demand.protection 1034
  verb demand|insist on [protection|peacekeeper|peacekeeping force|no-fly zone|security|peacekeeping mission|safe zone|safe haven|deployment]  of:!@rights|!=dignity|!=environment|!=family|!=life|!=nature|!=worker|!=job|!=child|!=value|!=interest  subj:actor
  noun demand [for protection|peacekeeper|no-fly zone|security]
  target from,of,to,by,obj
  + Villagers demanded protection from the government. > Villagers : government
  + Mali demanded peacekeepers from the United Nations. > Mali : United Nations
  - Skin demands protection from the sun.

frame demand.subpoena 1013
  verb subpoena  subj:actor  obj:=document|=record|=transcript|=file|=tape|=email|=testimony|=paper|=data|=phone_record|=tax_return|=return
  verb issue|serve|send|deliver [subpoena]  subj:actor
  target to,on,against,from,of,obj,for
  + The Senate subpoenaed the records of the White House. > Senate
  + Congress issued a subpoena to the minister. > Congress : minister
  - The novelist issued a warning about subpoenas.

frame demand.reform 104
  verb demand|insist on|press for|push for|clamour for|clamor for|agitate for [change|reform|political reform|@reform|accountability]  subj:actor
  noun demand [for reform|change|political reform|accountability|political change]
  target from,of,by,obj,to
  + The opposition demanded reforms from the king. > opposition : king
  + Protesters renewed demands for political change. >
  - The gearbox demands a change of oil.

frame demand.ouster 1041
  verb demand|insist on|press for|push for|clamour for|clamor for [resignation|ouster|removal|departure|dismissal|sacking|abdication|impeachment|early election|snap election|leadership change|exit|replacement|head|fall|overthrow|snap poll]  subj:actor
  noun demand|call [for resignation|ouster|removal|departure|dismissal|impeachment|early election|snap election]  by|from|of|poss:actor
  verb demand|insist  ccomp|xcomp:^0831  ccomp:!~fact  subj:actor
  target doer,of,poss,obj,from
  + The opposition demanded the resignation of the president. > opposition : president
  + Lawmakers demanded the minister's dismissal. > Lawmakers : minister
  + Protesters demanded that the king resign. > Protesters : king
  - Fans demanded the removal of the coach.

frame demand.policy 1042
  verb demand|insist on|press for|push for|clamour for|clamor for [repeal|abolition|policy change|tax cut|wage increase|pay rise|low price|pay increase|minimum wage|new law|price cut|law|legislation|revision|annulment|scrapping|reversal|cancellation|moratorium|ban|high wage|high pay|good pay|better pay|good pay|wage|job|bonus|end]  subj:actor
  noun demand [for repeal|abolition|policy change|tax cut|wage increase|pay rise|high wage|law|ban|revision|good pay|better pay|good pay|job]
  target from,by,obj
  + Unions demanded a pay rise from the government. > Unions : government
  + Students demanded the repeal of the law. > Students
  + The teachers' demand for higher wages angered the government. > teachers
  - Shoppers demanded a price cut at the store.

frame demand.rights 1043
  verb demand|insist on|press for|push for|clamour for|clamor for [@rights|vote|job|justice|protection|benefit|pay|salary|compensation|reparation|fair trial|health care|dignity]  subj:actor
  noun demand [for right|equal right|freedom|democracy|autonomy|independence|equality|self-rule|citizenship|recognition|human right|statehood]
  target from,to,obj,of,by
  + Women demanded equal rights from the government. > Women : government
  + The separatists demanded independence. > separatists
  + The demand for independence by the separatists worried Madrid. >
  - The puppy demanded freedom from its leash.

frame demand.institutions 1044
  verb demand|insist on|press for|push for|clamour for|clamor for [new constitution|election|free election|fair election|regime change|referendum|constitutional reform|electoral reform|civilian rule|interim government|new election|constitutional change|recount|power-sharing|multiparty election|democratic election|transition|secession|constitutional amendment|unity government|constituent assembly|civilian government|return to democracy|constitution|fresh election]  subj:actor
  noun demand [for new constitution|election|free election|regime change|referendum|constitutional reform|electoral reform|civilian rule|recount]
  target from,by,obj,of
  + The opposition demanded new elections. > opposition
  + Protesters demanded a referendum from the president. > Protesters : president
  - The drummer demanded an overhaul of his kit.

frame demand.yield 105
  verb demand|insist on [concession|surrender|compromise|restraint|end|halt|cessation|amnesty|pardon]  subj:actor
  noun demand [for concession|compromise|restraint|surrender|end|halt]
  target from,by,obj,of,to
  + Brussels demanded concessions from London. > Brussels : London
  + The EU demanded restraint from Serbia. > EU : Serbia
  - The climb demanded restraint.

frame demand.ease.admin 1051
  verb demand|insist on [amnesty|pardon|acquittal|clemency|unblocking|reinstatement|visa]  subj:actor
  verb demand|insist on [end|lifting|removal|easing]  to|of:=ban|=curfew|=restriction|=censorship|=state_of_emergency|=martial_law|=emergency_rule
  noun demand [for amnesty|pardon|clemency]
  target from,by,obj,of
  + The rebels demanded an amnesty from the government. > rebels : government
  + Journalists demanded an end to censorship. > Journalists
  - The umpire demanded an end to play.

frame demand.ease.dissent 1052
  verb demand|insist on [end|halt]  to|of:dissent
  + The government demanded an end to the strike. > government
  + Hungary demanded a halt to the protests. > Hungary
  - The captain demanded an end to the party.

frame demand.release 1053
  verb demand|insist on|press for|push for [release|freedom|return|liberation|repatriation|handover|restitution]  of:captives|spoils|actor
  verb demand|insist on|press for|push for [release|return|liberation|repatriation]
  noun demand [for release|return|liberation|restitution]
  verb demand [ransom]
  target from,by,to,obj,of
  + Hamas demanded the release of prisoners from Israel. > Hamas
  + Relatives demanded the return of the hostages. >
  + Greece demanded the return of the statues from Britain. > Greece : Britain
  + The gunmen demanded a ransom. > gunmen
  - Fans demanded the return of the series.

frame demand.ease.sanctions 1054
  verb demand|insist on|press for|push for [end|lifting|removal|easing|suspension|relief]  to|of|from:sanctions
  verb demand|insist on [sanctions relief|sanction relief|sanction relief]
  noun demand [for end|lifting|removal|easing]  to|of:sanctions
  target from,by,obj,of
  + Iran demanded an end to sanctions. > Iran
  + North Korea demanded sanctions relief from Washington. > North Korea
  - The town demanded an end to noise.

frame demand.access 1055
  verb demand|insist on|press for [access|humanitarian access|entry|inspection|observer|humanitarian corridor|unfettered access|corridor|free passage|safe passage|international involvement]  subj:actor
  noun demand [for access|humanitarian access|inspection|corridor]
  target from,by,to,obj,of
  + Inspectors demanded access to the site from Iran. > Inspectors
  + The Red Cross demanded humanitarian access. > Red Cross
  - Hikers demanded a gate.

frame demand.deescalate 1056
  verb demand|insist on|press for|push for [ceasefire|cease-fire|truce|armistice|withdrawal|pullout|disarmament|de-escalation|retreat|pull-out|demilitarisation|demilitarization|denuclearisation|denuclearization|cessation|demobilisation]  subj:actor
  verb demand|insist on|press for|push for [end|halt|cessation]  to|of|in|on:aggression|militaryacts|=war|=fighting|=hostility|=occupation|=blockade|=siege
  noun demand [for ceasefire|cease-fire|truce|withdrawal|disarmament|pullout]
  target from,by,obj,of,on
  + The Security Council demanded a ceasefire from Hamas. > Security Council : Hamas
  + Egypt demanded a halt to the bombing. > Egypt
  + Israel's demand for a truce angered Hamas. > Israel
  - The singer demanded a withdrawal of the article.

frame demand.talks 106
  verb demand|insist on|press for|push for [talk|negotiation|meeting|dialogue|summit|dialog|direct talk|discussion|consultation|audience|session|emergency session]  subj:actor
  noun demand [for talk|negotiation|meeting|dialogue|summit]
  target with,from,by,obj,of
  + The rebels demanded direct talks with the president. > rebels : president
  + Pakistan demanded an emergency session of the Security Council. > Pakistan
  - The tutor demanded a meeting of minds.

frame demand.settle 107
  verb demand|insist on|press for|push for [settlement|solution|resolution|peace|peace deal|reconciliation|political solution|peaceful solution|peaceful settlement|peace agreement]  subj:actor
  noun demand [for settlement|solution|peace|reconciliation]
  target from,by,between,obj,of
  + The king demanded peace from the militias. > king : militias
  + France demanded a political solution. > France
  - The puzzle demanded a solution.

frame demand.mediation 108
  verb demand|insist on|press for|push for [mediation|arbitration|mediator|intermediary|third-party mediation|international mediation]  subj:actor
  noun demand [for mediation|arbitration|mediator]
  target from,by,of,obj
  + The opposition demanded mediation by the African Union. > opposition
  + Bolivia demanded arbitration from the court. > Bolivia : court
  - The contract demanded a signature.

frame demand.text 100
  verb demand|require  subj:=resolution|=motion|=letter|=petition|=statement|=declaration|=communique|=banner|=ultimatum|=note|=ruling|=order
  compose demand
  target doer,of,from
  + The resolution demands that Iran release the sailors. > 1053 : Iran
  + A petition by teachers demanded that the minister resign. > 1041 : minister
  - The recipe demands butter.

frame demand.condition 100
  verb set|lay down|impose|attach|present|spell out [condition|precondition|term]  for|on|to|of:any  subj:actor
  target on,to,for
  + Israel set conditions for the truce with Hamas. > Israel
  + Brussels imposed conditions on Greece. > Brussels : Greece
  - The doctor set the bone.

frame demand.noun 100
  noun demand|insistence  by|from|of:actor
  noun demand|insistence  poss|mod:actor
  compose demand
  source by,from,poss,mod,of
  target on,to,doer
  + The demands of the rebels include land. > rebels
  + Iran's insistence on talks surprised diplomats. > Iran
  + The demands by the students on the king grew. > students
  - Demand for oil rose in China.
  - The demand of the market for wheat fell.
