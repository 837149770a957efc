# CAMEO 06: material cooperation.
frame cooperate.economic 061
  verb trade|do business  with:actor  subj:actor
  verb increase|boost|expand|step up|resume|promote|double|develop|facilitate|open|restore|grow [@economy]  subj:actor  with|to|between|from:actor
  verb invest  subj:actor  in:actor|place|any
  verb buy|purchase|import|export|sell|sign|order|ship  subj:actor  obj:=oil|=gas|=grain|=wheat|=coal|=electricity|=uranium|=rice|=soybean|=commodity|=contract
  verb build|construct|inaugurate|launch|open|finance [pipeline|railway|dam|port|power plant|joint venture|free trade zone|factory|highway|reactor|refinery|terminal]  subj:actor
  verb open|reopen [market|border|border crossing|trade route]  subj:actor
  verb lower|reduce|cut|waive|remove|scrap [trade barrier|tariff|duty]
  noun trade|commerce  between|with:actor
  noun investment  in|by|from:actor
  + China increased trade with Brazil. > China : Brazil
  + Iran exported oil to Venezuela. > Iran : Venezuela
  + Russia built a pipeline with Turkey. > Russia : Turkey
  + Qatar invested in Egypt. > Qatar
  - Shares traded lower on Monday.
  - He built a shed.
frame cooperate.military 062
  verb hold|conduct|stage|begin|start|launch|carry out|perform|undertake|join|participate in|take part in|complete|kick off [@drill]  subj:person  with:actor
  verb conduct|hold|stage|begin|start|perform|carry out|undertake|launch [joint exercise|joint drill|joint maneuver|joint manoeuvre|joint patrol|joint operation|joint military exercise|joint military drill|joint war game]
  verb hold|conduct|stage|begin|start|perform|carry out|undertake|launch|kick off|participate in [exercise|drill|maneuver|manoeuvre|war game|patrol|operation|military exercise|military drill|naval exercise|training]  mod:=joint
  verb train|drill|exercise  with:actor  subj:actor
  noun joint exercise|joint drill|joint maneuver|joint manoeuvre|joint patrol|joint military exercise|joint operation|war game  by|between|with|of|poss|mod|among:actor
  noun exercise|drill|maneuver|manoeuvre|patrol|operation|exercises  between|with:actor
  verb fight|operate|battle  alongside:actor
  verb jointly  
  verb host|allow|accept|permit|let  obj:=troop|=base|=missile|=warship|=soldier|=aircraft  subj:actor
  noun military cooperation|security cooperation|defence cooperation|defense cooperation  between|with|of:actor
  reciprocal
  + Russia held a naval drill with China. > Russia : China
  + Joint exercises by India and Japan began on Monday. > India : Japan
  + Kurdish fighters fought alongside American troops. > fighters
  - He does breathing exercises with a coach.
frame cooperate.judicial 063
  verb extradite|hand over|surrender|turn over|transfer|deliver|repatriate|deport  subj:actor  obj:=suspect|=fugitive|=criminal|=militant|=terrorist|=killer|=prisoner|=leader|=warlord|=drug_lord|=general|=accused|=bomber|=dealer|=trafficker|=hijacker|=man|=national|=president|=murderer|person  to:actor
  verb extradite  obj:any
  verb send [back]
  noun extradition|handover  of:any  to|by|from:actor
  verb cooperate|co-operate  with:=investigator|=tribunal|=court|=investigation|=prosecutor
  verb arrest|detain  on:=request|=warrant|=behalf
  target to,with
  + Bolivia extradited a drug lord to the United States. > Bolivia : United States
  + Serbia handed over a suspect to Croatia. > Serbia : Croatia
  + Italy extradited the suspect to France. > Italy : France
frame cooperate.intelligence 064
  verb share|exchange|swap|pass|hand over|provide|give|supply|relay|furnish|turn over|leak|disclose [@intelligence]  subj:person  with|to|iobj|from:actor
  verb share|exchange|swap [@intelligence]  subj:actor
  verb tip off|brief|alert|notify  subj:actor  obj:actor
  noun exchange|sharing  of:intelligence  between|with|by:actor
  noun intelligence sharing|information sharing|information exchange|intelligence cooperation  between|with:actor
  target with,to,iobj,obj,between
  + Jordan shared intelligence with Iraq. > Jordan : Iraq
  + Switzerland handed over account information to India. > Switzerland : India
  + Mossad tipped off Germany. > Mossad : Germany
  - The singer shared information about her diet with fans.
frame cooperate.general 060
  verb join|participate|take part|cooperate|collaborate  in|with:=project|=programme|=program|=mission|=effort|=operation|=initiative  subj:actor  with:actor
  verb launch|inaugurate|develop|undertake|set up|build|run [joint project|joint programme|joint program|joint mission|joint venture]
  verb exchange|swap [prisoner|remains|delegation|student|prisoner of war|detainee]  subj:actor
  noun prisoner exchange|prisoner swap|exchange  of|between|with:=prisoner|=detainee|actor
  reciprocal
  + Russia and Ukraine exchanged prisoners. > Russia : Ukraine
  + A prisoner swap between Yemen and the Houthis was completed. > Yemen : Houthis
  + Ecuador launched a joint project with Peru. > Ecuador : Peru
