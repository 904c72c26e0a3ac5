// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keycap.h"

#include "ui/style/paint.h"

#include <QHash>
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
    static const QHash<QString, QString> signs{{u"Return"_s, u"↵"_s}, {u"Enter"_s, u"↵"_s}, {u"Up"_s, u"↑"_s},       {u"Down"_s, u"↓"_s},
                                               {u"Left"_s, u"←"_s},   {u"Right"_s, u"→"_s}, {u"Backspace"_s, u"⌫"_s}};
    const QString text = sequence.toString(QKeySequence::PortableText);
    if (text.size() == 1)
        return text;
    QStringList keys = text.split(u'+');
    for (QString &key : keys)
        key = key == "Space"_L1 ? tr("Space", "key") : signs.value(key, key);
    return keys.join(u' ').trimmed();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::keyCap(painter, m_theme, QPointF(0, 0), m_key);
}

} // namespace tradewind
