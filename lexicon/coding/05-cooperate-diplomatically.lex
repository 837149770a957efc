# CAMEO 05: diplomatic cooperation.
frame praise.praise 051
  verb praise|hail|applaud|commend|laud|salute|compliment|extol|acclaim|cheer|celebrate|admire|eulogize|toast|congratulate  subj:person  obj:any
  verb welcome  subj:person  obj:!person
  verb endorse|back|support|champion|embrace  subj:person  obj:person|=plan|=proposal|=initiative|=decision|=bid|=call|=effort|=agreement|=candidacy|=resolution|=move|=candidate|=deal|=idea|=policy|=measure|=cause|=reform|=stance|=position|=talk|=ceasefire|=sanction|=intervention
  verb express|voice|declare|reiterate|reaffirm|pledge|offer|give|throw|lend|announce|show|extend|win|gain|enjoy [support|backing|approval|appreciation|gratitude|satisfaction|admiration|endorsement|solidarity|weight|blessing]  subj:person
  verb speak [highly]
  verb side  with:person
  verb stand  by|behind|with:person  subj:actor
  verb thank  subj:actor  obj:actor
  verb appreciate|value  subj:actor  obj:any
  verb come out  in:=favour|=favor|=support
  noun praise|endorsement|backing|acclaim  for|of|by|poss|from:actor
  noun support  for:any  poss|of|by|from|mod:actor
  adj supportive|appreciative|grateful  subj:actor
  + China praised Pakistan. > China : Pakistan
  + Germany welcomed the decision of the Turkish government. > Germany : Turkish
  + Russia backed the plan of the Syrian government. > Russia : Syrian
  + Iran voiced support for Hamas. > Iran : Hamas
  + Hungary endorsed Serbia. > Hungary : Serbia
  + India's support for Bangladesh was welcomed. > India : Bangladesh
  - Critics praised the film.
  - The wall supports the roof.
frame praise.defend 052
  verb defend|justify|vindicate|excuse|stand up for|stick up for|exonerate|absolve  subj:person  obj:=right|=decision|=action|=policy|=record|=move|=government|=ally|=minister|=handling|=use|=role|=plan|=strike|=attack|=war|=treatment|=law|=deal|=campaign|=operation|=decision|=ban|person
  verb speak out|come  in:=defence|=defense|=support
  verb come|rush|leap  to:=defence|=defense
  noun defence|defense  of:actor
  + The United States defended the right of Israel to strike back. > United States : Israel
  + Beijing defended its treatment of Uighurs. > Beijing
  + The premier defended the minister. > premier : minister
  - The champion defended his title.
frame praise.rally 053
  verb rally|drum up|mobilize|mobilise|muster|garner|build|seek|gather|canvass|win|shore up [support|backing]  for:person|any
  verb campaign|lobby|canvass|stump|vote  for:actor  subj:person
  verb urge|call on|ask  xcomp:=support|=back|=recognize|=vote
  + Egypt drummed up support for the Palestinians. > Egypt : Palestinians
  + Obama campaigned for Biden. > Obama : Biden
  + Ukraine urged the United Nations to support Georgia. > Ukraine
frame recognize.recognition 054
  verb recognize|recognise  subj:actor  obj:actor
  verb recognize|recognise [independence|statehood|sovereignty|state|government]
  verb establish|restore|resume|normalize|normalise|re-establish|reestablish|upgrade|open|renew|forge [@ties|diplomatic relation|embassy|consulate]  subj:actor
  verb open|reopen [embassy|consulate|mission]  subj:actor
  verb grant|extend [recognition]
  verb exchange|appoint|name|accredit|return|send [ambassador]
  noun recognition  of:actor
  noun normalization|normalisation|restoration|establishment|resumption  of:ties
  target obj,with,in,to,of,between
  + Spain recognised Palestine. > Spain : Palestine
  + China established diplomatic ties with Nicaragua. > China : Nicaragua
  + Kenya opened an embassy in Algiers. > Kenya
  + Germany granted recognition to Croatia. > Germany : Croatia
  - Scientists recognised a new species.
  - The singer was recognised for his music.
frame apology.apologize 055
  verb apologize|apologise  subj:person
  verb express|voice [regret|remorse|apology|contrition]  subj:person
  verb offer|issue|make|extend|deliver|give [apology]
  verb ask|beg [forgiveness|pardon]
  verb say [sorry]
  verb regret  subj:actor  obj|ccomp|xcomp:any
  noun apology  by|poss|from|to|of:actor
  adj sorry|apologetic|remorseful  subj:actor
  + Japan apologized to South Korea for the war. > Japan : South Korea
  + The premier offered an apology to the victims. > premier
  + Turkey expressed regret over the downing of the Russian jet. > Turkey
frame apology.forgive 056
  verb forgive|absolve  subj:person  obj:person|=crime|=sin|=act
  verb reconcile  with:actor  subj:actor
  verb accept [apology]
  noun forgiveness  of|by|poss|for:actor
  + Rwanda forgave France. > Rwanda : France
  + Turkey accepted an apology from Israel. > Turkey : Israel
frame sign.agreement 057
  verb sign|conclude|ink|finalize|finalise|initial|clinch|seal|strike|reach|ratify|renew|adopt|hammer out|make|enter into|agree|secure|broker|cut|close|complete|work out|endorse|announce|unveil [@agreement]  subj:person
  verb agree|agree on|agree to  subj:actor  on|to:agreement
  verb enter  into:agreement  subj:actor
  verb join|accede to|ratify  obj|to:agreement  subj:actor
  verb sign up|sign on  to:agreement
  noun deal|agreement|accord|treaty|pact|memorandum|truce|settlement|understanding|contract|armistice|protocol  between|with|among:actor
  noun signing|conclusion|ratification|signature  of:agreement
  noun agreement|accord|pact  by:actor
  reciprocal
  + Iran and Russia signed an agreement on gas. > Iran : Russia
  + A deal between Serbia and Kosovo was reached in Brussels. > Serbia : Kosovo
  + The government struck a peace deal with the rebels. > government : rebels
  + Bolivia ratified the treaty with Chile. > Bolivia : Chile
  + The United States clinched a trade pact with Mexico. > United States : Mexico
  - Lightning struck the tower.
  - The singer signed a contract with the label.
  - The striker signed for Liverpool.
frame ties.improve 050
  verb improve|strengthen|boost|deepen|expand|promote|enhance|cement|consolidate|develop|widen|warm|upgrade|mend|repair|cultivate|nurture|bolster|reset|build [@ties]  subj:actor
  verb cooperate|co-operate|collaborate|work together|join forces|team up  with:actor  subj:actor
  verb cooperate|co-operate  subj:actor
  verb join  obj:=alliance|=union|=bloc|=coalition|=organization|=organisation|=nato  subj:actor
  verb admit|accept  subj:actor  obj:actor  into|as:=member|=union|=alliance|=organization
  verb vote  for|in:=resolution|=favour|=favor  subj:actor
  verb grant|give [status|visa|membership|candidate status]  subj:actor
  verb abolish|waive|drop|ease|lift [visa|visa requirement]
  noun cooperation|co-operation|collaboration|partnership|alliance|friendship  between|with:actor
  reciprocal
  + Vietnam strengthened ties with India. > Vietnam : India
  + Finland joined the alliance. > Finland
  + Cooperation between Chad and Niger has grown. > Chad : Niger
  - The vitamin strengthens bones.
