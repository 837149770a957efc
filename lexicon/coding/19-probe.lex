frame seize.probe 192
  verb seize|capture|overrun|take over  obj:place|actor
  verb take|gain|win|wrest [control]    of:place|actor
  noun seizure|capture|takeover         of:place|actor
  plover COERCE seize
  context military
  + Rebels seized the town of Goma on Tuesday. > rebels : Goma
  + M23 fighters have taken control of Bukavu. > M23 fighters : Bukavu
  + The fall followed the army's capture of Aleppo. > army : Aleppo
  - Police seized 40 kg of cocaine at the port.
frame agree.to 030
  verb agree|promise|vow  xcomp:any
  compose intent
  + Iran agreed to hold talks with Iraq. > 036 Iran : Iraq
frame hold.talks 046
  verb hold [talk]
  noun talk
  reciprocal
  + Iran held talks with Iraq. > Iran : Iraq
  + Talks between the Taliban and Kabul have stalled. > Taliban : Kabul
