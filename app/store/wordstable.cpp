// SPDX-License-Identifier: Apache-2.0
#include "store/wordstable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<QList<OwnWordsRow>> WordsTable::latest(Id rooftopId)
{
    QList<OwnWordsRow> all;
    const auto read = m_session.each(u"read_latest_template_words"_s, {rooftopId}, [&](const Row &row) {
        all << OwnWordsRow{row.id(0),   rooftopId,   row.text(1), row.text(2), static_cast<int>(row.id(3)),
                           row.text(4), row.text(5), row.text(6), row.id(7)};
    });
    return read ? Result<QList<OwnWordsRow>>(all) : read.error();
}

Result<void> WordsTable::add(const OwnWordsRow &row)
{
    const auto known = latest(row.rooftopId);
    if (!known)
        return known.error();
    int version = 1;
    for (const OwnWordsRow &one : *known) {
        if (one.templateId == row.templateId && one.language == row.language)
            version = one.version + 1;
    }
    const auto changed =
        m_session.change(u"insert_template_words"_s, {row.id, row.rooftopId, row.templateId, row.language, version, Bind::said(row.subject),
                                                      Bind::said(row.text), row.madeBy, row.madeAt});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
