package org.touchstone.shared.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.touchstone.shared.problem.CommonProblem;
import org.touchstone.shared.problem.Refused;

/**
 * Refuses query parameters that the operation does not know: a mistyped filter must not answer with
 * the whole list.
 */
class UnknownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::names);
        for (var name : sent) {
            if (!names.contains(name)) {
                throw new Refused(
                        400,
                        CommonProblem.UNKNOWN_PARAMETER,
                        "This operation does not know the parameter “" + name + "”.");
            }
        }
    }

    private static Set<String> names(Method method) {
        var names = new HashSet<String>();
        for (var parameter : method.getParameters()) {
            add(names, parameter, parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType();
                        type != Object.class && type != null;
                        type = type.getSuperclass()) {
                    Arrays.stream(type.getDeclaredFields())
                            .forEach(field -> add(names, field, field.getName()));
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement element, String name) {
        var query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.add(query.value().isEmpty() ? name : query.value());
        }
        var standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            names.add(standard.value());
        }
    }
}
