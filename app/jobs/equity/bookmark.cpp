// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/bookmark.h"

#include "store/session.h"

#include <QRandomGenerator>

#include <sqlite3.h>

namespace tradewind {

using namespace Qt::StringLiterals;

QString BookMark::path() const
{
    sqlite3 *database = m_session.sqlite();
    const char *file = database != nullptr ? sqlite3_db_filename(database, "main") : nullptr;
    return file == nullptr || *file == '\0' ? QString() : QString::fromUtf8(file) + u".book"_s;
}

std::int64_t BookMark::token() const
{
    if (m_session.sqlite() == nullptr)
        return 0;
    const auto token = m_session.integer(u"read_book_mark"_s);
    return token ? token->value_or(0) : 0;
}

std::int64_t BookMark::draw()
{
    if (m_session.sqlite() == nullptr)
        return 0;
    const auto token = static_cast<std::int64_t>(QRandomGenerator::system()->generate64() >> 1) | 1;
    // Nobody is waited for: without a number the book is only not kept.
    const auto before = m_session.integerOf(u"PRAGMA busy_timeout"_s);
    (void)m_session.exec(u"PRAGMA busy_timeout = 0"_s);
    const auto drawn = m_session.change(u"draw_book_mark"_s, {qint64(token)});
    if (before && *before)
        (void)m_session.exec(u"PRAGMA busy_timeout = %1"_s.arg(**before));
    return drawn && *drawn == 1 ? token : 0;
}

std::int64_t BookMark::recorded() const
{
    const auto book = m_session.integer(u"read_recorded_book"_s);
    return book ? book->value_or(0) : 0;
}

Result<void> BookMark::setRecorded(std::int64_t book)
{
    const auto set = m_session.change(u"set_recorded_book"_s, {qint64(book)});
    return set ? Result<void>() : set.error();
}

} // namespace tradewind
