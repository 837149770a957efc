# 16 Reduce relations: breaking ties, cutting aid, embargoes, halting talks and mediation, expelling missions.

# --- stopping acts: what is stopped composes with the table `halt` -----------------------------------------------

frame halt.act 087
  verb stop|halt|cease|end|suspend|discontinue|quit|call off|terminate|abandon|break off|give up|freeze|pause|interrupt|wind down|scrap|cancel|cut off|hold off|refrain|desist|pull back|withdraw  xcomp|from:^04|^05|^06|^07|^10|^13|^14|^15|^16|^17|^18|^19|^20|^09  subj:actor
  verb stop|halt|cease|end|suspend|discontinue|call off|terminate|abandon|break off|freeze|pause|wind down  obj:^14|^15|^17|^18|^19|^20|^06  subj:actor
  noun end|halt|cessation|suspension  to|of:^17|^18|^19|^20|^14|^07|^15
  compose halt
  target to,against,with,on,obj
  + The army stopped shelling the rebels. > 087 army : rebels
  + Russia stopped attacking the town. > 087 Russia
  + Police stopped arresting protesters. > 081 Police : protesters
  - The factory stopped making cars.
  - The player stopped talking to his coach.

# --- 160, 161 relations ------------------------------------------------------------------------------------------

frame reduce.relations 160
  verb cut|sever|break|break off|suspend|freeze|end|downgrade|reduce|scale back|limit|halt|cut off|curtail|loosen|review|terminate|restrict|sour|scale down [link|cooperation|co-operation|contact|military cooperation|security cooperation|economic cooperation|partnership|collaboration|engagement|alliance|dealing|agreement|treaty|pact|accord|military link|trade link|intelligence sharing|trade|membership|deal|contract|participation]  subj:actor
  verb suspend|expel|exclude|boot|kick out|oust|eject|eject  subj:=union|=nations|=nation|=league|=commonwealth|=bloc|=organisation|=organization|=council|=group|=nato|=assembly|=party|=coalition|=ecowas|=eu|=au|=un  obj:actor
  verb withdraw|pull out|exit|secede|walk away|back out|resign|quit  subj:actor  from|of|out_of:=agreement|=treaty|=pact|=accord|=organisation|=organization|=union|=alliance|=coalition|=bloc|=deal|=convention|=council|=league|=commonwealth|=court|=nato|=unesco|=opec|=government|=protocol|=partnership|=programme|=program|=body  obj:none
  verb quit|leave|exit  subj:actor  obj:=agreement|=treaty|=pact|=accord|=organisation|=organization|=union|=alliance|=coalition|=bloc|=deal|=convention|=council|=league|=commonwealth|=court|=nato|=unesco|=opec|=government|=protocol|=partnership|=programme|=program|=body
  verb leave|quit|exit|secede from [european union|eu|bloc|coalition|alliance|treaty|pact|commonwealth|unity government]
  verb tear up|abrogate|renounce|scrap|annul|terminate|abandon|unravel [treaty|agreement|pact|accord|deal|alliance|contract]  subj:actor
  verb denounce [treaty|convention|protocol]  subj:country|actor
  verb part|split [way|company]  with:actor  subj:country|=government|=party|=coalition
  noun withdrawal|exit|pullout  from:=treaty|=agreement|=pact|=accord|=deal|=union|=organisation|=alliance|=court
  noun suspension|expulsion  of:actor  from:any
  target with,from,of,to,obj,by
  + Poland suspended cooperation with Belarus. > Poland : Belarus
  + The United States withdrew from the nuclear deal with Iran. > United States
  + The Arab League suspended Syria. > League : Syria
  + Russia tore up the treaty with Norway. > Russia : Norway
  - The singer cut ties with her agent.
  - Greece denounced the border agreement between Turkey and Libya.
  - The league suspended the player for two games.

frame break.relations 161
  verb cut|sever|break|break off|suspend|freeze|end|downgrade|reduce|scale back|limit|halt|cut off|terminate|rupture|curtail|cool [tie|relation|diplomatic tie|diplomatic relation|diplomatic link|relationship|diplomatic contact]  subj:!sporty|!@firms|!=agent|!=sponsor
  verb recall|withdraw|pull out|call back|call home|summon home|bring home  obj:envoys|=diplomat|=ambassador|=envoy|=attaché|=consul
  verb declare [persona non grata]
  verb close|shut|shut down|downgrade|evacuate|shutter [embassy|consulate|mission|diplomatic mission|consulate general]
  verb revoke|withdraw|cancel|rescind [recognition|accreditation|diplomatic recognition|agreement on recognition]
  verb refuse [credential]
  noun severing|rupture|suspension|breaking|severance|downgrading  [of tie|relation]
  noun recall|withdrawal  of:envoys
  noun break  in:=tie|=relation
  noun closure|closing  [of embassy|consulate]
  target with,of,to,from,obj,in
  context diplomatic
  + Saudi Arabia severed ties with Iran. > Saudi Arabia : Iran
  + France recalled its ambassador to Mali. > France : Mali
  + Bulgaria closed its embassy in Damascus. > Bulgaria
  - The goalkeeper cut ties with the coach of the team.
  - The diplomat recalled his childhood.

frame expel.envoy 161
  verb expel|throw out|kick out|eject|evict|order out|declare|remove|send home  obj:envoys|=diplomat|=ambassador|=envoy|=attaché|=consul
  verb declare  obj:actor|envoys  xcomp|ccomp:=persona|=non_grata|=grata
  noun expulsion  of:envoys
  target obj,of
  context diplomatic
  + Britain expelled two Russian diplomats. > Britain : Russian
  + Peru expelled the Cuban ambassador to Lima. > Peru : Cuban
  + The expulsion of the envoy by Sudan angered Berlin. > Sudan
  - The club expelled two of its players.

# --- 162 aid -----------------------------------------------------------------------------------------------------

frame cut.aid 162
  verb cut|cut off|suspend|halt|stop|freeze|end|withhold|reduce|slash|block|withdraw|discontinue|terminate|scale back|cancel|curtail|pull|pause|delay [aid|assistance|funding|fund|support|help|supply|shipment|fund|delivery|foreign aid|grant]  subj:actor
  verb cut|cut off|stop|suspend|halt|freeze|withhold|slash|block  [aid|assistance|funding]
  verb defund  obj:any
  noun suspension|halt|cut|freeze|reduction|cut-off|cutoff|withdrawal|withholding  of|in|to:=aid|=assistance|=funding
  target to,for,from,of,obj
  + Germany suspended aid to Rwanda. > Germany : Rwanda
  + Washington withheld funds from the commission. > Washington : commission
  + The suspension of aid to Mali by Denmark hurt farmers. > Denmark : Mali
  - The dam cut off the supply of water.

frame cut.aid.economic 1621
  verb cut|cut off|suspend|halt|stop|freeze|end|withhold|reduce|slash|block|withdraw|discontinue|terminate|cancel [loan|economic aid|financial aid|development aid|financial assistance|economic assistance|budget support|credit|bailout|tranche|loan programme|loan program|subsidy|financing|investment|debt relief|bailout payment|remittance|budgetary aid]  subj:actor
  noun suspension|halt|freeze|reduction  [of loan|economic aid|financial aid|development aid|budget support]
  target to,for,from,of,obj
  + The World Bank suspended loans to Uganda. > World Bank : Uganda
  + Sweden froze development aid to Burkina Faso. > Sweden
  - The store cancelled the loan of a van.

frame cut.aid.military 1622
  verb cut|cut off|suspend|halt|stop|freeze|end|withhold|reduce|slash|block|withdraw|discontinue|terminate|cancel|restrict|ban [military aid|arms sale|arm sale|weapon sale|arms shipment|arm shipment|military assistance|military support|arms delivery|arm delivery|weapons shipment|weapon shipment|weapon shipment|arms export|arm export|arms supply|arm supply|weapons sale|weapon sale|military training|weapon delivery|security assistance|arms|arm|weapon|military sale|training|munition|joint exercise]  subj:actor
  noun suspension|halt|freeze|ban  of|on|to:=military_aid|=arms_sale|=arm_sale|=arms_export|=arm_export|=arms_shipment|=arm_shipment
  target to,for,from,of,with,obj
  context military
  + Canada halted arms sales to Turkey. > Canada : Turkey
  + The United States froze military aid to Egypt. > United States : Egypt
  - The museum suspended weapons displays to tourists.

frame cut.aid.humanitarian 1623
  verb cut|cut off|suspend|halt|stop|freeze|end|withhold|reduce|slash|block|withdraw|discontinue|scale back|pause|cancel|obstruct [humanitarian aid|food aid|relief operation|food ration|relief flight|humanitarian assistance|aid delivery|aid operation|food assistance|relief work|food supply|aid convoy|relief supply|humanitarian operation|aid shipment|food distribution|ration|humanitarian work|food delivery]  subj:actor
  noun suspension|halt|cut  of|to|in:=humanitarian_aid|=food_aid|=aid_operation|=relief_operation|=aid_delivery|=food_ration
  target to,for,from,of,in,obj
  context humanitarian
  + The United Nations suspended food aid to Yemen. > United Nations : Yemen
  + Oxfam halted relief operations in Darfur. > Oxfam
  - The recipe cut the ration of salt.

# --- 163 embargo, boycott, sanctions ------------------------------------------------------------------------------

frame impose.sanctions 163
  verb impose|slap|place|put|enforce|introduce|announce|approve|adopt|tighten|levy|apply|reimpose|re-impose|clamp|expand|broaden|toughen|strengthen|step up|declare|order|unveil|pass|ramp up|extend to|institute|issue|prepare|consider|agree|agree on|plan|mull|back|endorse|draft|start|begin|launch|call  [@sanctions]  subj:!=league|!=fifa
  verb sanction|blacklist|embargo  obj:actor|any  subj:!sporty
  verb hit|target|strike [with @sanctions]
  verb freeze [asset|bank account|foreign reserve|account|fund]  subj:actor
  verb block [asset|bank account|foreign reserve|fund]  subj:actor  for:!any
  verb ban|halt|stop|suspend|block|prohibit|bar|restrict|end|outlaw|forbid [import|export|trade|purchase|oil import|oil export|oil purchase|gas export|grain export|flight|gas supply|meat import|coal import]  subj:actor
  verb boycott  subj:actor  [good|product|company|import|firm|oil|business|olympics|games|game|brand|shop|game|world cup|tournament]
  verb add|put [to|on sanctions list|sanction list|blacklist|terrorist list|terror list|trade blacklist|entity list]
  verb designate|blacklist|list  obj:actor  as:=terrorist|=organisation|=organization|=sponsor|=group|=entity
  noun sanction|embargo|asset freeze|trade ban|boycott  on|against:actor|=oil|=government|=regime
  noun imposition|tightening|reimposition|re-imposition  [of @sanctions]
  noun embargo|boycott|blacklisting  of:actor
  noun sanction|embargo  by:actor
  target on,against,obj,of,from,to,with
  + The United States imposed sanctions on Iran. > United States : Iran
  + France imposed sanctions on Belarusian companies. > France : companies
  + Russia banned imports of fruit from Poland. > Russia
  + The Treasury blacklisted two Chinese companies. > Treasury : Chinese
  + Switzerland froze the assets of the dictator. > Switzerland
  + Sanctions against Belarus by the European Union took effect. > European Union : Belarus
  + The European Union slapped tariffs on Chinese cars. > European Union : Chinese
  - The bout was sanctioned by the boxing federation.
  - The referee imposed a penalty on the team.

# --- 164, 165 talks and mediation ---------------------------------------------------------------------------------

frame halt.talks 164
  verb halt|suspend|break off|call off|cancel|end|stop|abandon|postpone|adjourn|freeze|quit|scrap|leave|walk out of|pull out of|withdraw from|walk away from|storm out of|terminate|interrupt|delay|derail|torpedo|put off|scuttle|pause|skip|exit|cut short [talk|negotiation|meeting|dialogue|summit|peace process|peace talk|dialog|discussion|peace conference|conference|nuclear talk|trade talk|consultation]  subj:actor
  verb withdraw|walk out|pull out|walk away|storm out|back out  subj:actor  from|of|out_of:talks
  verb collapse|break down|fail|stall|founder|fall apart [subj @talks]
  verb break|halt|suspend  [talk|negotiation|peace talk]
  noun collapse|breakdown|suspension|cancellation|failure|postponement  of|in:talks
  noun walkout  from:talks
  verb suspend|halt|freeze|cancel|end|withdraw|boycott|stop|call off|break off [participation|involvement]  in:talks
  target with,between,from,to,obj,of,subj
  context diplomatic
  + North Korea cancelled talks with the South. > North Korea
  + The rebels walked out of the negotiations. > rebels
  + Talks between Sudan and Ethiopia collapsed on Friday. >
  + Israel suspended negotiations with the Palestinians. > Israel : Palestinians
  + Serbia suspended its participation in talks with Kosovo. > Serbia : Kosovo
  - The band cancelled its concert.
  - The director walked out of the film.

frame halt.mediation 165
  verb halt|suspend|break off|call off|end|stop|abandon|quit|give up|withdraw from|withdraw|terminate|freeze|pause|resign from [mediation|mediation effort|mediator|mediation mission|peace mission|good offices|good office|mediating role|mediate role|mediation role|arbitration|peace effort|role as mediator|mediating|shuttle diplomacy]  subj:actor
  verb withdraw|resign|step down|quit  subj:actor  as:=mediator|=arbitrator|=peace_envoy|=envoy
  noun suspension|end|withdrawal  of|to:=mediation|=mediator
  target between,in,from,with,obj
  context diplomatic
  + Norway ended its mediation in Sri Lanka. > Norway
  + Qatar withdrew as mediator in the conflict. > Qatar
  - The clinic ended its meditation class.

# --- 166 expelling and withdrawing missions ------------------------------------------------------------------------

frame expel.body 166
  verb expel|evict|throw out|kick out|order out|eject|oust  [mission|organisation|organization|delegation|adviser|advisor|personnel|staff|force|office|representative|correspondent|expert|contractor]  subj:actor
  verb withdraw|pull out|evacuate|recall|remove  [staff|mission|personnel|adviser|advisor|expert|delegation|citizen|national]  subj:actor
  verb close|shut|shut down  [office|mission|agency]  subj:actor
  verb force|push|drive|kick|throw  obj:actor  out_of:=country|=territory
  noun expulsion|eviction  [of mission|organisation|organization|staff|adviser]
  target obj,of,from
  + Eritrea expelled the mission of the European Union. > Eritrea : European Union
  + The United Nations evacuated its staff from Kabul. > United Nations
  - The school expelled two pupils.

frame expel.peacekeepers 1661
  verb expel|evict|throw out|kick out|order out|eject|withdraw|pull out|remove|recall|oust|bring home|evict  obj:peacekeepers
  verb end|terminate [mandate|mission]  of:peacekeepers
  noun expulsion|withdrawal|eviction|departure|pullout  of:peacekeepers
  target of,from,obj
  + Chad expelled the peacekeepers. > Chad : peacekeepers
  + India withdrew its peacekeepers from Sierra Leone. > India
  - The club withdrew its goalkeeper.

frame expel.inspectors 1662
  verb expel|evict|throw out|kick out|order out|eject|withdraw|pull out|remove|recall|bar|ban|oust|evacuate  obj:inspectors|=inspector|=observer|=monitor
  verb ban|bar|prevent|block  obj:inspectors  from:any
  verb suspend|halt|end|stop [inspection|monitoring|monitoring mission|monitor mission|observer mission]
  noun expulsion|withdrawal|eviction|departure|pullout  of:inspectors
  target of,from,obj
  + North Korea expelled the inspectors. > North Korea : inspectors
  + The Arab League withdrew its observers from Syria. > League
  - The shop removed the cracked display.

frame expel.aidgroups 1663
  verb expel|evict|throw out|kick out|order out|eject|withdraw|pull out|remove|recall|ban|shut down|oust|evacuate|suspend  obj:aidgroups
  noun expulsion|withdrawal|eviction|departure  of:aidgroups
  target of,from,obj
  context humanitarian
  + Sudan expelled aid agencies from Darfur. > Sudan
  + The Red Cross withdrew its aid workers from Chechnya. > Red Cross
  - The charity shop removed the sign.

frame cut.supply 163
  verb cut|cut off|halt|stop|suspend|turn off|shut off|reduce|switch off [gas|gas supply|electricity|oil supply|power supply|gas flow|fuel supply|oil delivery|gas delivery|electricity supply|supply of gas|gas export]  to:any  subj:actor
  target to
  context economic
  + Russia cut off gas supplies to Poland. > Russia : Poland
  - The cook turned off the gas.

frame suspend.links 160
  verb suspend|halt|cut|ban|stop|cancel|sever [flight|air link|air traffic|transport link|rail link|ferry service|train service|postal service|air service|rail service]  with|to|from|between:any  subj:actor  subj:!@firms|!@carriers
  noun suspension|ban  [of|on flight|air link|rail link]
  target with,to,from
  + Morocco suspended flights to Spain. > Morocco : Spain
  - Fog delayed flights to the island.

frame withdraw.support 160
  verb back|walk|move|step  away:any  from:backing|=endorsement|=candidate  subj:actor
  verb withdraw|end|pull [support|backing|endorsement]  from|for|of|to:actor  subj:actor
  target from,for,of,to
  + The party withdrew its support from the government. > party : government
  - The bridge lost its support in the flood.

frame trade.status 163
  verb revoke|end|suspend|strip|withdraw|remove [trade status|most favoured nation status|trade preference|trade privilege|preferential treatment|preference|visa-free regime|trade benefit]
  target from,of,for,to
  context economic
  + Washington revoked the trade preferences of Ethiopia. > Washington : Ethiopia
  - The gym revoked the card of a member.

frame ban.from.air 163
  verb ban|bar|close|block  obj:=airline|=aircraft|=plane|=ship|=vessel|=flight|=truck|=lorry  from|to:any  subj:actor
  verb close|shut [airspace|port]  to:any  subj:actor
  target obj,to,of
  + Canada closed its airspace to Russian planes. > Canada : Russian
  + Britain banned Syrian airlines from its airports. > Britain : Syrian
  - The pilot closed the door to the cabin.

frame derecognise 161
  verb derecognise|derecognize|disown  obj:actor
  verb withdraw|revoke|end [recognition]  of:any
  verb cut|sever|suspend [consular service|consular relation|consular tie]
  target of,obj,with,to,in
  + Nauru withdrew its recognition of Taiwan. > Nauru : Taiwan
  - The school ended recognition of the medal.

frame divest 1621
  verb divest|pull out|withdraw|disinvest  subj:actor  from:=company|=bond|=fund|=project|=firm
  verb end|withdraw|pull [investment]  in|from:place|actor
  target in,from,of
  + Norway withdrew its investment in Myanmar. > Norway
  - The savers withdrew cash from the bank.
