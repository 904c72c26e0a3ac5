// SPDX-License-Identifier: Apache-2.0
#include "window/innerhub.h"

#include "hub/hub.h"

#include <QEventLoop>

#include <future>

namespace tradewind {

Result<std::unique_ptr<InnerHub>> InnerHub::start(const Store &store, const Clock &clock, IdMaker &ids, quint16 port)
{
    auto inner = std::unique_ptr<InnerHub>(new InnerHub);
    std::promise<Result<quint16>> opened;
    auto isOpen = opened.get_future();
    inner->m_thread.reset(QThread::create([&store, &clock, &ids, port, opened = std::move(opened)]() mutable {
        HubOptions options;
        options.port = port;
        const auto hub = Hub::start(store, clock, ids, options);
        opened.set_value(hub ? Result<quint16>((*hub)->port()) : Result<quint16>(hub.error()));
        if (hub)
            QEventLoop().exec(); // ended by QThread::quit()
    }));
    inner->m_thread->start();
    const auto answer = isOpen.get();
    if (!answer)
        return answer.error();
    inner->m_port = *answer;
    return inner;
}

InnerHub::~InnerHub()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace tradewind
