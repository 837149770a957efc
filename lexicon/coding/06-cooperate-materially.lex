# CAMEO 06: material cooperation.

# --- 060 in general ------------------------------------------------------------------------------------------------------

frame cooperate.general 060
  verb join|participate|take part|cooperate|collaborate|partner  in|with|on:=project|=programme|=program|=mission|=effort|=initiative|=research|=satellite|=experiment  subj:actor|!private  with:actor
  verb launch|inaugurate|develop|undertake|set up|build|run|begin|start [joint project|joint programme|joint program|joint mission|joint initiative|joint research]  subj:actor|!private
  reciprocal
  + Ecuador launched a joint project with Peru. > Ecuador : Peru
  + India collaborated with Bhutan on a satellite. > India : Bhutan
  - The band launched a joint project with a rapper.

frame cooperate.exchange-people 060
  verb exchange|swap [delegation|student|scholar|visit|expert|artist|technology|gift]  subj:actor|!private
  noun student exchange|cultural exchange|exchange programme|exchange program|people-to-people exchange  between|with:actor
  reciprocal
  + Cuba and Angola exchanged students. > Cuba : Angola
  + A cultural exchange between Japan and Vietnam began. > Japan : Vietnam
  - The teams swapped shirts.

frame cooperate.joint-rescue 060
  verb search|rescue|fight|battle|tackle  alongside|with:country  obj|for:=fire|=wildfire|=survivor|=disease|=epidemic|=smuggling|=piracy|=wreck  subj:actor|!private
  verb launch|conduct|mount|begin [joint search|joint rescue|joint rescue mission|joint investigation]  subj:actor|!private
  reciprocal
  + Malaysia searched with Australia for the wreck. > Malaysia : Australia
  + Chile and Peru launched a joint rescue mission. > Chile : Peru
  - The boy searched for his dog with a friend.

frame cooperate.share-technology 060
  verb share|transfer [technology|know-how|expertise|nuclear technology]  subj:actor|!private  with|to:actor
  verb transfer|give|provide [technology|know-how|expertise]  to|iobj:country  subj:actor|!private
  noun technology transfer|transfer of technology  to|from|between:actor
  target with,to,iobj
  + France shared nuclear technology with India. > France : India
  - The cook shared his know-how with viewers.

# --- 061 economic -----------------------------------------------------------------------------------------------------------

frame cooperate.trade 061
  verb trade|do business|barter  with:actor|!private  subj:actor|!private
  noun trade|commerce|barter  between|with:actor|!private
  reciprocal
  + Turkey trades with Russia in lira. > Turkey : Russia
  + Trade between China and Vietnam grew. > China : Vietnam
  - Shares traded lower on Monday.
  - The club traded the pitcher to Boston.

frame cooperate.more-trade 061
  verb increase|boost|expand|step up|promote|double|triple|develop|facilitate|grow|deepen|liberalise|liberalize [@economy]  subj:actor|!private  with|to|between|from:actor
  reciprocal
  + China increased trade with Brazil. > China : Brazil
  + Turkey doubled its exports to Iraq. > Turkey : Iraq
  - The bakery doubled its business.

frame cooperate.buy-sell 061
  verb buy|purchase|import|export|sell|order|ship|supply  subj:actor|!private  obj:commodity  to|from|with|in:any
  verb buy|purchase|import|export|sell  subj:country|place|=government|!private  obj:commodity
  verb resume|begin|start [delivery|shipment|supply|flow]  of:commodity  subj:country|place
  noun export|import|shipment|sale  of:commodity  to|from|by:actor
  + Iran exported oil to Venezuela. > Iran : Venezuela
  + Egypt bought wheat from Romania. > Egypt : Romania
  - The cook bought rice from a shop.

frame cooperate.buy-goods 061
  verb buy|purchase|order  subj:country|place|=government|=ministry|=airline  obj:=plane|=airliner|=airliners|=aircraft|=train|=locomotive|=satellite|=vaccine|=bond|=stake|=share|=bank|=company  from|of|in:actor
  verb sell  subj:country|place|=government  obj:=plane|=airliner|=satellite|=vaccine|=bond|=stake|=share|=company|=reactor  to:actor
  target from,to,of,in
  + Iran bought trains from France. > Iran : France
  + Portugal sold a stake in its grid to China. > Portugal : China
  - The heir bought shares.

frame cooperate.invest 061
  verb invest  subj:actor|!private  in:actor|place|works|=sector|=industry|=energy|=project|=agriculture|=mine
  verb pour|pump|plough [money|billion|investment|capital]  into:country|place|works  subj:country|place
  noun investment  in:country|place  by|from|poss|mod:actor
  + Qatar invested in Egypt. > Qatar
  + Chinese investment in Zambia has grown. > Chinese
  - The widow invested in shares.

frame cooperate.build 061
  verb build|construct|inaugurate|launch|open|finance|complete|lay [@works]  subj:country|place|=government  with|in|for|between:actor|place
  verb break [ground]  on|for|in:works|place  subj:actor|!private
  reciprocal
  + Russia built a pipeline with Turkey. > Russia : Turkey
  + China constructed a railway in Kenya. > China
  - He built a shed.
  - The school opened a bridge for toy trains.

frame cooperate.open-market 061
  verb open|reopen [market|trade route|market to]  subj:country|place|=government|=union  to|for|with:any
  verb grant|give|extend [most favoured nation status|most favored nation status|trade preference|market access|preferential access|trade concession]  subj:actor|!private
  target to,for,iobj,with
  + Japan opened its rice market to Thailand. > Japan : Thailand
  + The European Union granted trade preferences to Pakistan. > European Union : Pakistan
  - The town reopened its flea market.

frame cooperate.contract 061
  verb award|grant|give|win|secure|land|sign [contract|concession|exploration licence|oil concession|oil contract|gas contract|oil deal|gas deal|trade contract|supply contract]  subj:country|place|=government|=ministry
  verb award|give  iobj|to:actor|=company|=firm  [contract|concession|tender]  subj:country|place|=government|=ministry
  target to,with,iobj,from
  + Iraq awarded an oil concession to a Chinese company. > Iraq : Chinese
  + Angola won a gas contract from Italy. > Angola
  - The winger signed a contract with Chelsea.

frame cooperate.joint-venture 061
  verb set up|form|establish|create|launch|start [joint venture|trade zone|customs union|custom union|common market|free trade zone|free trade area|currency union|development bank|trading bloc]  subj:actor|!private
  reciprocal
  + Russia set up a joint venture with Vietnam. > Russia : Vietnam
  + Kenya and Uganda formed a customs union. > Kenya : Uganda
  - The bakers set up a stall.

frame cooperate.tourism 061
  verb resume|restore|launch|open|start [flight|air link|ferry service|rail service|bus service|direct flight|air service|train service]  between|with|to|from:country  subj:country|place|=government  subj:!@firms|!@carriers
  noun resumption|opening  of:=flight|=train|=ferry|=air_link  between|to:actor
  target between,with,to,from
  + Egypt resumed flights to Libya. > Egypt : Libya
  - The airline launched flights to Crete.

frame cooperate.labour-export 061
  verb send|export  subj:country|place  obj:=worker|=labourer|=laborer|=labour|=labor|=engineer|=expert|=technician|=adviser|=teacher  to:actor
  target to,from,obj
  + North Korea sent workers to Qatar. > North Korea : Qatar
  + Cuba exported doctors and engineers to Angola. > Cuba : Angola
  - The agency sent a worker to mend the roof.

# --- 062 military -----------------------------------------------------------------------------------------------------------

frame cooperate.military-drill 062
  verb hold|conduct|stage|begin|start|launch|carry out|perform|undertake|join|participate in|take part in|complete|kick off|end [@drill]  subj:person|!private  with:actor|!private
  verb participate|take part|join [in @drill]  subj:actor|!private  with|in:actor
  reciprocal
  + Russia held a naval drill with China. > Russia : China
  + Kenya took part in exercises with the British army. > Kenya : British
  - He does breathing exercises with a coach.

frame cooperate.joint-drill 062
  verb conduct|hold|stage|begin|start|perform|carry out|undertake|launch|kick off|end|conclude|plan [joint exercise|joint drill|joint maneuver|joint manoeuvre|joint patrol|joint operation|joint military exercise|joint military drill|joint war game|joint naval exercise|joint training|joint raid|joint naval drill]  subj:actor|!private
  verb hold|conduct|stage|begin|start|perform|carry out|undertake|launch|kick off|participate in [exercise|drill|maneuver|manoeuvre|war game|patrol|operation|military exercise|military drill|naval exercise|training]  mod:=joint  subj:actor|!private
  noun joint exercise|joint drill|joint maneuver|joint manoeuvre|joint patrol|joint military exercise|joint operation|joint naval exercise  by|between|with|of|poss|mod|among:actor
  noun exercise|drill|maneuver|manoeuvre|patrol|war game  between:actor
  reciprocal
  + Joint exercises by India and Japan began on Monday. > India : Japan
  + Brazil and Peru conducted a joint patrol. > Brazil : Peru
  - The club held a joint training with its rival.

frame cooperate.fight-alongside 062
  verb fight|battle|serve|operate|march|advance|deploy  alongside|beside:actor|!private  subj:actor|!private
  source subj
  verb fight|battle  on|at:=side|=behalf  of:actor  subj:actor|armed
  verb join [battle|fight|coalition|war]  alongside|with:actor  subj:actor
  target alongside,beside,of,with
  + The Turkish army operates alongside the American navy. > Turkish : American
  + Georgian soldiers served alongside the British army in Helmand. > Georgian : British
  - The nurse served alongside her sister.

frame cooperate.train-with 062
  verb train|drill|exercise|patrol  with:actor|armed  subj:actor|!private  obj:none  to|for:none
  reciprocal
  + The Swedish army has trained with Finland. > Swedish : Finland
  - The winger trained with the squad.

frame cooperate.host-forces 062
  verb host|house|lease|offer|provide|provided|open|allow use of [base|air base|airbase|military base|airspace|naval base|missile]  subj:country|place|=government  to|for|of:actor|any
  verb host|accept|station  subj:country|place  obj:=troop|=missile|=warship|=soldier|=nuclear_weapon|=bomber
  verb allow|permit|let  subj:country|place  obj:=troop|=warship|=jet|=soldier|=plane|=bomber|=force  xcomp|in|on|into:any
  target of,to,for,obj,from
  + Djibouti leased a base to China. > Djibouti : China
  + Turkey opened its airspace to American bombers. > Turkey
  - The hotel hosts a base jump.

frame cooperate.military-ties 062
  noun military cooperation|security cooperation|defence cooperation|defense cooperation|military ties|defence ties|defense ties|military alliance  between|with|of:actor
  verb sign|conclude|agree on|forge [military alliance|defence pact|defense pact|security pact|military pact|defence agreement|defense agreement|mutual defence treaty]  subj:actor|!private
  verb strengthen|deepen|boost|expand [military cooperation|security cooperation|defence cooperation|defense cooperation|military ties|defence tie|defense tie]  subj:actor|!private
  reciprocal
  + Greece signed a defence pact with France. > Greece : France
  + Military cooperation between Iran and Syria deepened. > Iran : Syria
  + Vietnam expanded military cooperation with India. > Vietnam : India
  - The film shows military cooperation of robots.

frame cooperate.demine 062
  verb escort|refuel|resupply  subj:country|place|armed  obj:=warship|=jet|=bomber|=convoy|=fleet|=plane
  verb provide|provided|give [air cover|air support|logistical support|logistic support|refuelling|refueling|fire support|close air support]  subj:actor|!private
  target to,for,of,obj,iobj
  + France gave air cover to the Malian army. > France : Malian
  - The nurse gave support to the boy.

# --- 063 judicial -------------------------------------------------------------------------------------------------------------

frame cooperate.inquiry 063
  verb help|assist|cooperate|co-operate|collaborate|work  subj:person  with|in|obj:@inquiries|=prosecutor|=investigator|=detective
  target obj,with
  + The former minister cooperated with the inquiry. > minister
  + The banker helped investigators from Spain. > banker : investigators
  - The uncle helped with the homework.

frame cooperate.support-operation 062
  verb support|back|assist|aid  subj:country|@troops  obj:=operation|=offensive|=military_operation|=bombing|=air_campaign|=assault|=campaign|=airstrike|=air_strike|=ground_offensive|=incursion
  context military
  + The offensive by the Syrian army was supported by Russia. > Russia
  - The senator supported the campaign for a park.

frame cooperate.extradite 063
  verb extradite  obj:any
  verb extradite  subj:actor|!private
  noun extradition  of:any  to|by|from:actor
  target to,with,from
  + Bolivia extradited a drug lord to the United States. > Bolivia : United States
  + Kenya's extradition of the banker to France went ahead. > Kenya
  - The visitors took the ferry to France.

frame cooperate.hand-over 063
  verb hand over|surrender|turn over|transfer|deliver|give up|send|deport|hand  subj:actor|!private  obj:=suspect|=fugitive|=criminal|=terrorist|=killer|=warlord|=drug_lord|=accused|=bomber|=dealer|=trafficker|=hijacker|=murderer|=defendant|=convict|=indictee|=war_criminal|=genocide_suspect  to:actor
  noun handover  of:=suspect|=fugitive|=general|=bomber|=indictee|=war_criminal  to|by:actor
  target to
  + Serbia handed over a suspect to Croatia. > Serbia : Croatia
  + Kosovo turned over a fugitive to the tribunal. > Kosovo : tribunal
  - The keeper handed over his gloves.

frame cooperate.with-court 063
  verb cooperate|co-operate|work  with:=investigator|=tribunal|=court|=investigation|=prosecutor|=inquiry|=probe|=interpol|=police|=authority  subj:actor|!private
  verb assist|help  subj:actor|!private  obj:=investigator|=tribunal|=court|=prosecutor|=police  in|with|xcomp:any
  noun cooperation  with:=tribunal|=court|=inquiry|=prosecutor|=investigation  by|of|poss:actor
  target with,obj
  + Croatia cooperated with the tribunal. > Croatia : tribunal
  + Jordan helped the police in Beirut with the inquiry. > Jordan : police
  - The film star worked with police dogs.

frame cooperate.arrest-for 063
  verb arrest|detain|seize|hold [at request|on behalf|on request]  of|from:actor  obj:any
  verb arrest|detain  on|under:=interpol_warrant|=european_arrest_warrant|=international_arrest_warrant|=extradition_warrant|=international_warrant
  target of,from
  + Spain arrested a banker at the request of Switzerland. > Spain : Switzerland
  - The clerk was seized by laughter.

frame cooperate.joint-police 063
  verb investigate|probe|hunt  subj:actor|=police  with|alongside:country|=interpol|=fbi
  verb send|dispatch|lend [detective|forensic expert|forensic team|fbi agent]  subj:actor|!private  to:actor
  target to,with
  + Britain sent detectives to Kenya. > Britain : Kenya
  - The channel sent a detective series to Japan.

# --- 064 intelligence ----------------------------------------------------------------------------------------------------------

frame cooperate.share-intelligence 064
  verb share|exchange|swap|pool [@intelligence]  subj:actor|!private  with:actor|!private
  verb share|exchange|swap|pool [intelligence|information|evidence|satellite image|data]  subj:actor|!private  with:!private
  reciprocal
  + Jordan shared intelligence with Iraq. > Jordan : Iraq
  + France and Belgium exchanged information on suspects. > France : Belgium
  - The singer shared information about her diet with fans.

frame cooperate.give-intelligence 064
  verb pass|pass on|hand over|hand|provide|provided|give|supply|relay|furnish|turn over|leak|disclose|deliver|transmit|feed|send|submit [@intelligence]  subj:actor|!private  with|to|iobj|for:actor|!private|!=family|!=public|!=press|!=people|!=reporter|!=media|!=relative|!=victim
  target with,to,iobj,obj,for
  + Switzerland handed over account information to India. > Switzerland : India
  + Mali passed intelligence to France. > Mali : France
  - The guide gave the tourist information.

frame cooperate.tip-off 064
  verb tip off|forewarn  subj:actor|!private  obj:actor|!private
  verb alert|notify|inform  subj:actor|!private  obj:country|@police-force|=nations|=council|=union|=fbi|=cia|=mi5|=interpol|=intelligence|=agency|=nato|=organization|=organisation
  verb warn  subj:=mossad|=cia|=fbi|=mi5|=intelligence|=spy  obj:actor
  + Mossad tipped off Germany. > Mossad : Germany
  + Tehran informed the United Nations of the decision. > Tehran : United Nations
  - The party informed the press of its decision.
  - The app alerts the user.

frame cooperate.intelligence-noun 064
  noun exchange|sharing  of:intelligence  between|with|by|among:actor
  noun intelligence sharing|information sharing|information exchange|intelligence cooperation|intelligence exchange|data sharing  between|with|by|among:actor
  reciprocal
  + Intelligence sharing between Australia and Indonesia resumed. > Australia : Indonesia
  - Information sharing between users made the site popular.

frame cooperate.declare-stock 064
  verb declare|disclose|report  subj:country|place  obj:=stockpile|=arsenal|=facility|=nuclear_site|=nuclear_material|=weapon  to:actor
  verb submit|present|hand in|file [declaration|report|dossier]  subj:country|place  to:actor
  target to
  + Libya declared its stockpile to the United Nations. > Libya : United Nations
  - The traveller declared a watch to customs.

frame cooperate.idiom none
  verb trade [shirt|seat|punch]
  verb swap [shirt|seat|story|joke]
  verb share [stage|secret|photo|picture|selfie|recipe|moment|video]  subj:private
  noun insider trading|trading partner|trade fair|trade union
  - The teams swapped shirts after the game in Berlin.
