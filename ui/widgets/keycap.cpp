// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keycap.h"

#include "ui/style/paint.h"

#include <QKeySequence>

namespace tradewind {

using namespace Qt::StringLiterals;

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return paint::keyCapSize(m_theme, m_key).toSize() + QSize(1, 0);
}

QString KeyCap::letter(const QKeySequence &sequence)
{
    QString text = sequence.toString(QKeySequence::NativeText);
    text.replace(u"Return"_s, u"↵"_s).replace(u"Up"_s, u"↑"_s).replace(u"Down"_s, u"↓"_s);
    return text.size() > 1 ? text.replace(u'+', u' ').trimmed() : text;
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keyCap(painter, m_theme, QPointF(0, 0), m_key);
}

} // namespace tradewind
