# CAMEO 05: diplomatic cooperation.

# --- 050 diplomatic cooperation in general -----------------------------------------------------------------------------

frame ties.improve 050
  verb improve|strengthen|boost|deepen|expand|promote|enhance|cement|consolidate|develop|widen|warm|mend|repair|cultivate|nurture|bolster|reset|build|foster|forge|rebuild|intensify|broaden|further|tighten|upgrade|elevate|invigorate [@ties]  subj:actor|!private
  noun improvement|strengthening|deepening|thaw|warming|expansion  of|in:ties
  reciprocal
  + Vietnam strengthened ties with India. > Vietnam : India
  + Turkey and Egypt repaired their relations. > Turkey : Egypt
  - The vitamin strengthens bones.
  - The sponsor strengthened its links with the club.

frame ties.cooperate 050
  verb cooperate|co-operate|collaborate|work together|team up|coordinate  with:actor|!private  subj:actor|!private
  verb cooperate|co-operate|collaborate|work together  subj:actor|!private  with:none
  verb join|close|make [force|hand|rank|common cause]  subj:actor|!private  with:!private
  reciprocal
  + Ghana cooperates with Togo on fisheries. > Ghana : Togo
  + The opposition joined forces with the Kurds. > opposition : Kurds
  - The singer collaborated with a rapper.

frame ties.cooperation-noun 050
  noun cooperation|co-operation|collaboration|partnership|alliance|friendship|rapprochement|detente|entente|coordination  between|with|among:actor|!private
  reciprocal
  + Cooperation between Chad and Niger has grown. > Chad : Niger
  + The rapprochement between Ankara and Cairo continued. > Ankara : Cairo
  - The collaboration between the singer and the band won an award.

frame ties.join-alliance 050
  verb join|enter|rejoin  obj:alliance  subj:actor|!private|!=worker|!=labourer|!=student
  verb accede  to:alliance|any  subj:country|place
  verb become [member|full member|observer]  of:any  subj:country|place
  noun accession|admission  of|poss:country
  target of,to,obj
  + Finland joined the alliance. > Finland
  + Croatia acceded to the European Union. > Croatia : European Union
  - The striker joined the union of his pals.

frame ties.admit-member 050
  verb admit|accept|welcome|readmit|reinstate|elect  subj:actor|!private  obj:country  into|as|to|in:=member|alliance|=fold
  verb grant|give|offer|award [membership|candidate status|observer status|full membership|associate status]  subj:actor|!private
  verb ratify [membership|accession]  subj:actor
  target obj,iobj,to,of
  + The European Union granted Moldova candidate status. > European Union : Moldova
  + The bloc admitted Bolivia as a member. > : Bolivia
  - The golf club granted the actor membership.

frame ties.visa 050
  verb abolish|waive|drop|ease|lift|scrap|relax [visa|visa requirement|visa restriction|visa rule]  subj:actor
  verb grant|issue|give [visa|safe conduct]  subj:actor|!private
  target for,to,on,iobj,with
  + Georgia waived visas for Qataris. > Georgia : Qataris
  + The United States granted a visa to the Taiwanese president. > United States : Taiwanese president
  - The shop issued a visa card.

frame ties.vote-in-favour 050
  verb vote [for resolution|in favour|in favor]  subj:country|place  of|for:any
  verb elect  subj:=assembly|=council|=commission|=nations  obj:country
  target of,for,obj
  + Brazil voted in favour of the resolution. > Brazil
  - The readers voted in favour of the film.

frame ties.twin-coordinate 050
  verb coordinate|harmonise|harmonize|align|synchronise|synchronize [policy|position|stance|response|effort|action]  subj:actor|!private
  verb form|forge|build|create|set up|establish|launch [alliance|coalition|axis|bloc|partnership|joint committee|joint commission|friendship society]  subj:actor|!private
  reciprocal
  + Japan and South Korea coordinated their response. > Japan : South Korea
  + Mali formed an alliance with Niger. > Mali : Niger
  - The drummer formed a band.

frame ties.friendly-gesture 050
  verb make|offer [goodwill gesture|gesture of goodwill|peace gesture|friendly gesture|overture|gesture]  subj:actor|!private
  verb present|give|offer  subj:actor|!private  obj:=gift|=panda|=present  to|iobj:actor
  target to,toward,towards,iobj
  + Pyongyang made a goodwill gesture to Seoul. > Pyongyang : Seoul
  + China gave a panda to Finland. > China : Finland
  - The uncle gave a present to the boy.

# --- 051 praise and backing ----------------------------------------------------------------------------------------------

frame praise.praise 051
  verb praise|hail|applaud|commend|laud|salute|compliment|extol|acclaim|cheer|admire|eulogize|eulogise|toast|credit|celebrate  subj:person|!private  obj:actor
  verb praise|hail|applaud|commend|laud|salute|compliment|extol|acclaim|cheer|eulogize|eulogise  subj:person|!private  obj:any|!=taxi|!=cab
  + China praised Pakistan. > China : Pakistan
  + The premier hailed the courage of the Kurdish fighters. > premier
  - Critics praised the film.
  - The man hailed a taxi.

frame praise.welcome 051
  verb welcome|greet  subj:person|!private  obj:!person|!=refugee|!=guest|!=visitor|!=challenge
  verb greet|receive  subj:actor|!private  obj:=decision|=news|=plan|=announcement|=proposal  with:any
  + Germany welcomed the decision of the Turkish government. > Germany : Turkish
  + Kofi Annan welcomed the truce. > Annan
  - The hotel welcomed the rain.
  - Modi welcomed Macron in Delhi.

frame praise.endorse 051
  verb endorse|back|support|champion|embrace|espouse|rally behind|rally around  subj:person|!private  obj|behind|around:actor|!private  advmod:!=away|!=down
  verb endorse|back|support|champion|embrace|espouse|second|favour|favor  subj:person|!private  obj:stance  advmod:!=away|!=down
  + Russia backed the plan of the Syrian government. > Russia : Syrian
  + Hungary endorsed Serbia. > Hungary : Serbia
  - The wall supports the roof.
  - The result was supported by evidence.
  - Her husband supported her career.

frame praise.express-support 051
  verb express|voice|declare|offer|give|throw|lend|announce|show|extend|convey [@praise-noun|weight]  subj:person|!private
  verb pledge|swear|declare|renew [allegiance|loyalty|fealty]  to:actor
  + Iran voiced support for Hamas. > Iran : Hamas
  + Zelensky expressed gratitude to Poland. > Zelensky : Poland
  + The fighters pledged allegiance to the Islamic State. > fighters
  - The actor enjoyed the support of his fans.

frame praise.win-support 051
  verb win|gain|enjoy|receive|earn|draw|get|secure|attract [@praise-noun|weight]  subj:person|!private
  source from,of,by,poss,mod
  target subj
  + Lula won the backing of the unions. > unions : Lula
  + Zelensky received praise from Poland. > Poland : Zelensky
  - The actor enjoyed the support of his fans.
  - The album won praise from critics.

frame praise.speak-well 051
  verb speak  of|about:actor  subj:actor|!private  
  verb speak [highly|warmly]  subj:actor|!private
  verb heap|lavish|shower|pile [praise|compliment]  subj:actor|!private
  verb give [thumbs-up|seal of approval|blessing|nod]  subj:actor|!private
  compose comment
  target on,upon,of,about,with,to,obj
  + Trump heaped praise on Orban. > Trump : Orban
  - Critics lavished praise on the novel.

frame praise.stand-by 051
  verb side  with:actor|!private  subj:actor|!private
  verb stand|rally|unite  by|behind|alongside:actor  subj:actor|!private
  verb throw|put [weight]  behind:any  subj:actor|!private
  verb take [side]  of:actor|!private  subj:actor|!private
  target with,by,behind,alongside,of
  + The Kurds will side with Russia. > 032 Kurds : Russia
  + Poland stands by Ukraine. > Poland : Ukraine
  - The guard stood by the door.

frame praise.thank 051
  verb thank  subj:actor|!private|!=i  obj:actor|!private
  verb express|convey|offer [thanks|gratitude|appreciation]  to:actor|!private  subj:actor|!private
  adj grateful|thankful|appreciative|indebted  subj:actor|!private|!=i  to:any
  + Ukraine thanked Lithuania for its help. > Ukraine : Lithuania
  + Haiti is grateful to Cuba. > Haiti : Cuba
  - The actress thanked her fans.

frame praise.appreciate 051
  verb appreciate|value  subj:actor|!private|!=i  obj:=help|=support|=effort|=role|=gesture|=contribution|=assistance|=sacrifice|actor|stance
  adj supportive|appreciative|laudatory  subj:actor|!private  of:any
  + Beijing appreciates the support of Pakistan. > Beijing : Pakistan
  + Jordan is supportive of the plan. > Jordan
  - The house was valued by the broker.

frame praise.come-out-for 051
  verb come out|speak out|speak|declare|be  in|for:=favour|=favor|=support  subj:actor|!private
  verb describe|call|hail  subj:actor|!private  obj:actor  as:=friend|=ally|=hero|=partner|=success|=victory|=breakthrough|=step
  target of,obj,for
  + Spain came out in favour of the treaty. > Spain
  + Putin described Xi Jinping as a friend. > Putin : Xi
  - The fans came out in support of the band.

frame praise.noun 051
  noun praise|endorsement|backing|acclaim|applause  for|of|by|poss|from:actor|!private
  noun support  for:any  poss|of|by|from|mod:actor
  noun support  for:actor  by|from:any
  + India's support for Bangladesh was welcomed. > India : Bangladesh
  + The endorsement of Navalny by the union was no surprise. > union : Navalny
  - The beam is a support for the roof.

frame praise.congratulate 051
  verb congratulate|felicitate  subj:person|!private  obj:person|!private
  verb extend|send|offer|convey [congratulation|greeting|felicitation]  subj:actor|!private
  noun congratulation  to|from|of|poss:actor
  + Putin congratulated Xi Jinping on his election. > Putin : Xi
  + Hezbollah sent congratulations to Maduro. > Hezbollah : Maduro
  - The fans congratulated the winger.

# --- 052 defending -------------------------------------------------------------------------------------------------------

frame praise.defend 052
  verb defend|justify|vindicate|excuse|rationalize|rationalise|whitewash  subj:person|!private  obj:=right|=decision|=action|=policy|=record|=move|=government|=ally|=minister|=handling|=involvement|=system|=relation|=tie|=use|=role|=plan|=strike|=attack|=war|=treatment|=law|=deal|=campaign|=operation|=ban|=response|=stance|=visit|=arrest|=killing|=raid|=choice|=conduct|actor|!=title|!=territory|!=city|!=town
  + The United States defended the right of Israel to strike back. > United States : Israel
  + Beijing defended its treatment of Uighurs. > Beijing
  + The premier defended the minister. > premier : minister
  - The champion defended his title.
  - The goalkeeper defended his line.

frame praise.stand-up-for 052
  verb stand up|stick up|speak up  for:actor|=right|=ally  subj:actor|!private
  verb speak out|speak|come [in defence|defense]  subj:actor|!private
  verb come|rush|leap|spring|jump [to defence|defense|rescue]  subj:actor|!private
  verb exonerate|absolve|clear  subj:actor|!private  obj:actor  of|from:=blame|=responsibility|=wrongdoing|=involvement
  target of,poss,for,obj
  + Orban came to the defence of Poland. > Orban : Poland
  + The patriarch spoke out in defence of the Armenians. > patriarch : Armenians
  - The cat came to the defence of her kittens.

frame praise.defence-noun 052
  noun defence|defense  of:actor|!private  by|poss:actor
  noun justification  for|of:=attack|=invasion|=war|=killing|=raid  by|poss:actor
  target of,for
  + The premier's defence of the minister failed. > premier : minister
  - The defence of Chelsea was weak.

# --- 053 rallying support --------------------------------------------------------------------------------------------------

frame praise.rally 053
  verb rally|drum up|mobilize|mobilise|muster|garner|canvass|shore up|galvanise|galvanize|whip up|marshal|win over [support|backing|opinion|vote]  subj:person|!private  against:none
  verb build|seek|gather  [support|backing]  for:any  subj:person|!private
  target for,of,among,from
  + Egypt drummed up support for the Palestinians. > Egypt : Palestinians
  + The queen rallied support for the treaty. > queen
  - The band drummed up sales.

frame praise.campaign-for 053
  verb campaign|canvass|stump|lobby|vouch|plead [for @candidate]  subj:actor|!private
  verb campaign|canvass|canvas|stump  for|on:actor|=behalf  subj:person|!private
  target for,of
  + Obama campaigned for Biden. > Obama : Biden
  + The union canvassed for the Labour party. > union : Labour
  - The shop campaigned for its beer.

frame praise.form-coalition 053
  verb build|assemble|forge|cobble together [coalition|alliance|united front|international coalition]  for:any  subj:actor|!private
  verb unite|rally  subj:actor|!private  obj:=world|=nation|=country|=ally|=arabs|=europe|=community  against:none
  + Macron built a coalition for Ukraine. > Macron : Ukraine
  + Zelensky rallied the nation. > Zelensky
  - The captain rallied the team.

# --- 054 recognition and relations -----------------------------------------------------------------------------------------

frame recognize.recognition 054
  verb recognize|recognise  subj:country|place|=government|=parliament|=union|=assembly|!private  obj:country|=independence|=statehood|=sovereignty|=state|=government|=republic|=opposition  obj:!private
  verb recognize|recognise  subj:actor|!private  obj:actor|!private  as:=president|=leader|=state|=government|=ruler|=representative|=country|=nation|=winner
  + Spain recognised Palestine. > Spain : Palestine
  + The parliament recognised the independence of Kosovo. > parliament : Kosovo
  - Scientists recognised a new species.
  - The boy recognised his teacher.

frame recognize.grant 054
  verb grant|extend|give|accord|offer|confer [recognition|diplomatic recognition|full recognition]  subj:actor|!private
  noun recognition  of:actor  by|poss|mod|from:actor
  noun diplomatic recognition  of:actor
  target to,of,iobj,obj
  + Germany granted recognition to Croatia. > Germany : Croatia
  + Israel's recognition of Somaliland angered Somalia. > Israel
  - The prize gave recognition to the poet.

frame recognize.establish-ties 054
  verb establish|restore|resume|normalize|normalise|re-establish|reestablish|open|renew|rebuild|forge [@ties|diplomatic relation]  subj:actor|!private
  noun normalization|normalisation|restoration|establishment|resumption  of:ties
  verb normalize|normalise|re-establish|restore  obj:=relation|=relations|=tie
  target with,between,to,of
  reciprocal
  + China established diplomatic ties with Nicaragua. > China : Nicaragua
  + Iran and Saudi Arabia restored relations. > Iran : Saudi Arabia
  - The router restored its link with the phone.

frame recognize.embassy 054
  verb open|reopen|inaugurate|establish|move|relocate [embassy|consulate|mission|diplomatic mission|liaison office|interest section]  subj:actor|!private
  noun opening|reopening|relocation  of:=embassy|=consulate  by|of|poss:actor
  target in,to
  + Kenya opened an embassy in Algiers. > Kenya
  + Saudi Arabia reopened its consulate in Basra. > Saudi Arabia
  - The actor opened a restaurant.

frame recognize.ambassador 054
  verb exchange|appoint|name|accredit|return|send|nominate [ambassador|charge d'affaires|consul]  subj:actor|!private
  verb present|submit|hand over [credential|letter of credence]  subj:actor
  verb accept|receive [credential]  subj:actor
  target to,in,with,of
  + Egypt returned its ambassador to Israel. > Egypt : Israel
  + Turkey and Armenia exchanged ambassadors. > Turkey
  - The brand named a singer as its ambassador.

# --- 055, 056 apology and forgiveness ----------------------------------------------------------------------------------------

frame apology.apologize 055
  verb apologize|apologise  subj:person|!private
  + Japan apologized to South Korea for the war. > Japan : South Korea
  + The chief of police apologised for the raid. > chief
  - The singer apologised to her fans.

frame apology.offer 055
  verb offer|issue|make|extend|deliver|give|tender|send|present|owe [apology|formal apology|public apology]  subj:person|!private
  verb express|voice|convey [remorse|contrition|apology|repentance|regret]  subj:person|!private  for|over|about|at|to|that:any
  verb express [regret|deep regret|remorse]  subj:actor|!private
  + The premier offered an apology to the victims. > premier
  + Turkey expressed regret for the downing of the Russian jet. > Turkey
  - The airline offered an apology to the passengers.

frame apology.ask-forgiveness 055
  verb ask|beg|seek|plead for [forgiveness|pardon]  subj:person|!private
  verb say  xcomp|obj:=sorry  subj:actor|!private
  target from,of,to,obj
  + The pope asked forgiveness from the Rwandans. > pope : Rwandans
  - The boy begged forgiveness from his mother.

frame apology.regret 055
  verb regret  subj:actor|!private|!=i  obj|ccomp|xcomp:any
  adj sorry|apologetic|remorseful|contrite|repentant|regretful  subj:actor|!private|!=i
  target over,for,to,obj
  + Britain regrets the loss of life. > Britain
  + The ministry was apologetic about the raid. > ministry
  - The runner regretted the fall.

frame apology.noun 055
  noun apology  by|poss|from|of:actor|!private
  noun apology  to:actor|!private
  target to,for
  + Japan's apology to the Korean victims came late. > Japan
  - An apology to the bride was due from the band.

frame apology.forgive 056
  verb forgive|absolve  subj:person|!private  obj:actor|=crime|=sin|=act|=killer|=attacker|!=debt|!=loan
  verb accept [apology]  subj:person|!private
  noun forgiveness  of|by|poss|for:actor|!private
  target obj,from,of,for,by
  + Rwanda forgave France. > Rwanda : France
  + Turkey accepted an apology from Israel. > Turkey : Israel
  - The bride forgave her groom.

frame apology.reconcile 056
  verb reconcile|make up  with:actor  subj:actor|!private
  verb make [peace]  with:actor  subj:actor|!private
  verb bury [hatchet]  subj:actor|!private
  noun reconciliation  between|with:actor|!private
  reciprocal
  + The rebels reconciled with Egypt. > rebels : Egypt
  + The reconciliation between Ankara and Cairo took years. > Ankara : Cairo
  - The bride made up with her groom.

# --- 057 agreements ----------------------------------------------------------------------------------------------------------

frame sign.agreement 057
  verb sign|conclude|ink|finalize|finalise|initial|clinch|seal|strike|reach|hammer out|enter into|agree|secure|cut|close|complete|work out|make|land|wrap up|cement|do|negotiate [@agreement]  subj:person|!private  with|between|of|by|for:!private
  verb hold|attend [signing|signing ceremony]  subj:actor|!private|!=author|!=writer
  reciprocal
  + Iran and Russia signed an agreement on gas. > Iran : Russia
  + The government struck a peace deal with the separatists. > government : separatists
  + The United States clinched a trade pact with Mexico. > United States : Mexico
  + Israel and Bahrain held a signing ceremony in Washington. > Israel : Bahrain
  - Lightning struck the tower.
  - The singer signed a contract with the label.
  - The striker signed for Liverpool.

frame sign.announce-deal 057
  verb announce|unveil|declare [agreement|deal|accord|treaty|pact|trade deal|peace deal|memorandum of understanding]  subj:actor|!private  with|between|of|by|for:!private
  reciprocal
  + Britain announced a trade deal with Japan. > Britain : Japan
  - The label announced a deal with the singer.

frame pledge.allegiance 051
  verb pledge|swear|declare|proclaim|switch|reaffirm [allegiance|fealty|loyalty]  to:any  subj:person
  target to
  + The commander pledged allegiance to the Islamic State. > commander : Islamic State
  + The governor swore loyalty to the new king. > governor : king
  - The fan swore loyalty to his club.

frame sign.ratify 057
  verb ratify|adopt|approve|renew|extend|accept|implement|initial [@agreement]  subj:actor|!private
  verb endorse [@agreement]  subj:=parliament|=congress|=senate|=assembly|=cabinet|=council|=legislature|=knesset|=duma  with|between:actor
  noun ratification|adoption  of:agreement
  reciprocal
  + Bolivia ratified the treaty with Chile. > Bolivia : Chile
  + The parliament approved the accord with Serbia. > parliament : Serbia
  - The shop renewed its contract.
  - The senator endorsed the Green New Deal.

frame sign.accede 057
  verb join|accede to|sign up to|sign on to|subscribe to  obj|to:agreement  subj:actor|!private
  verb enter [into agreement|into pact|into accord|into treaty|into deal]  subj:actor|!private
  verb sign up|sign on|accede|subscribe  to:agreement  subj:actor|!private
  verb become [party|signatory]  to:agreement|any  subj:actor
  reciprocal
  + Ghana acceded to the convention. > Ghana
  + Malta entered into a pact with Libya. > Malta : Libya
  - The boy signed up to the course.

frame sign.come-to-terms 057
  verb come [to agreement|to terms|to understanding|to arrangement]  subj:actor|!private
  verb come|arrive  to|at:agreement|=terms  subj:actor|!private
  verb agree|agree on|agree to  subj:actor|!private  on|to:agreement
  verb shake [hand]  on:agreement|any  subj:actor|!private
  reciprocal
  + Sudan came to an agreement with Chad. > Sudan : Chad
  + Peru and Ecuador agreed on a treaty. > Peru : Ecuador
  - The widow came to terms with her loss.

frame sign.noun 057
  noun deal|agreement|accord|treaty|pact|memorandum|truce|armistice|protocol|memorandum of understanding|compact  between|among:actor|!private
  noun deal|agreement|accord|treaty|pact  with:country|=rebel|=government
  noun peace deal|peace agreement|peace accord|peace treaty|trade deal|free trade agreement  with|between|by:actor
  noun signing|conclusion|signature|sealing  of:agreement
  reciprocal
  + A deal between Serbia and Kosovo was reached in Brussels. > Serbia : Kosovo
  + The signing of the accord by Sudan and the rebels was put off. > Sudan
  - The deal between the club and the winger is off.

frame sign.communique 057
  verb issue|release|sign|adopt|publish [joint statement|joint communique|joint communiqué|joint declaration|declaration]  subj:actor|!private
  reciprocal
  + Japan and India issued a joint statement. > Japan : India
  + The ministers adopted a declaration with Egypt. > ministers : Egypt
  - The twins signed the picture.

frame sign.delimit 057
  verb settle|demarcate|delimit|delineate [border|frontier|boundary|border dispute|maritime border]  subj:actor|!private
  verb settle [border dispute|territorial dispute|maritime dispute]  subj:actor|!private
  reciprocal
  + Chad settled its border dispute with Libya. > Chad : Libya
  + Thailand and Laos demarcated their frontier. > Thailand : Laos
  - The gardeners settled the boundary with a hedge.

frame praise.idiom none
  verb support|back  subj:@data
  verb back  obj:=car|=truck|=lorry|=horse
  verb welcome [baby|new year|spring]
  verb sign [autograph|cheque|check|book|shirt]
  verb strike [chord|pose|balance|match|note]
  verb defend [title|crown|champion|thesis|cup]
  - The results support the view that Mars was wet.
  - Fans of Germany cheered as Nadal defended his title.
  - The president struck a balance.
