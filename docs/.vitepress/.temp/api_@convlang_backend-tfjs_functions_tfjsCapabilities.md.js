import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: tfjsCapabilities()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/functions/tfjsCapabilities.md","filePath":"api/@convlang/backend-tfjs/functions/tfjsCapabilities.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/functions/tfjsCapabilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / tfjsCapabilities</p><h1 id="function-tfjscapabilities" tabindex="-1">Function: tfjsCapabilities() <a class="header-anchor" href="#function-tfjscapabilities" aria-label="Permalink to &quot;Function: tfjsCapabilities()&quot;">​</a></h1><blockquote><p><strong>tfjsCapabilities</strong>(<code>own?</code>): <a href="./../../backend/interfaces/Capabilities"><code>Capabilities</code></a></p></blockquote><p>What an engine of tfjs can do: all of the core, dilation by lowering where its own kernels do not dilate.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="own" tabindex="-1">own? <a class="header-anchor" href="#own" aria-label="Permalink to &quot;own?&quot;">​</a></h3><p><code>NonNullable</code>&lt;<a href="./../interfaces/TfjsEngine"><code>TfjsEngine</code></a>[<code>&quot;kernels&quot;</code>]&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../backend/interfaces/Capabilities"><code>Capabilities</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/functions/tfjsCapabilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tfjsCapabilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tfjsCapabilities as default
};
