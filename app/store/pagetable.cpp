// SPDX-License-Identifier: Apache-2.0
#include "store/pagetable.h"

#include "store/session.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> PageTable::addToken(const PageToken &token)
{
    return done(m_session.change(u"insert_page_token"_s, {token.hash, token.rooftopId, token.kind, token.subjectId, token.customerId,
                                                          token.madeAt, token.expiresAt}));
}

Result<std::optional<PageToken>> PageTable::findToken(const QString &hash)
{
    std::optional<PageToken> found;
    const auto read = m_session.each(u"find_page_token"_s, {hash}, [&](const Row &row) {
        found =
            PageToken{hash, row.id(0), static_cast<PageKind>(row.id(1)), row.id(2), row.integer(3), row.id(4), row.id(5), row.integer(6)};
    });
    if (!read)
        return read.error();
    return found;
}

Result<void> PageTable::revoke(PageKind kind, Id subjectId, qint64 nowMs)
{
    return done(m_session.change(u"revoke_page_tokens"_s, {nowMs, subjectId, kind}));
}

Result<void> PageTable::addView(const PageView &view)
{
    return done(m_session.change(u"insert_page_view"_s, {view.id, view.rooftopId, view.kind, view.subjectId, view.tokenHash, view.outcome,
                                                         view.addressHash, view.device, view.viewedAt}));
}

Result<QList<PageView>> PageTable::views(PageKind kind, Id subjectId)
{
    QList<PageView> views;
    const auto read = m_session.each(u"read_page_views"_s, {kind, subjectId}, [&](const Row &row) {
        PageView view;
        view.kind = kind;
        view.subjectId = row.id(0);
        view.viewedAt = row.id(1);
        view.outcome = static_cast<PageOutcome>(row.id(2));
        view.device = row.text(3);
        views << view;
    });
    if (!read)
        return read.error();
    return views;
}

Result<void> PageTable::addLink(const ClickLink &link)
{
    return done(
        m_session.change(u"insert_click_link"_s, {link.code, link.rooftopId, link.customerId, link.purpose, link.target, link.madeAt}));
}

Result<std::optional<ClickLink>> PageTable::findLink(const QString &code)
{
    std::optional<ClickLink> found;
    const auto read =
        m_session.each(u"find_click_link"_s, {code}, [&](const Row &row) { found = ClickLink{code, row.id(0), {}, {}, row.text(1), 0}; });
    if (!read)
        return read.error();
    return found;
}

Result<void> PageTable::addClick(Id id, Id rooftopId, const QString &code, const QString &device, qint64 nowMs)
{
    return done(m_session.change(u"insert_click"_s, {id, rooftopId, code, device, nowMs}));
}

} // namespace tradewind
