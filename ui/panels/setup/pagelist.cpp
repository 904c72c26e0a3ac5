// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/pagelist.h"

#include "base/tr.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/statewords.h"

namespace tradewind {

using namespace Qt::StringLiterals;

void showPageList(LineTable &table, const PageListWords &says, PanelState state, const QString &words)
{
    StateWords &place = table.words();
    switch (state) {
    case PanelState::Ready:
        table.showRows();
        return;
    case PanelState::Empty:
        place.say(says.icon, says.nothing, says.next, says.button, says.key);
        break;
    case PanelState::Loading:
        place.say(u"clock"_s, says.reading, words);
        break;
    case PanelState::Error:
        place.say(u"warning"_s, words.isEmpty() ? says.unreadable : words,
                  tr("Nothing was changed. Open this page again to try once more."));
        break;
    }
    table.showWords();
}

} // namespace tradewind
